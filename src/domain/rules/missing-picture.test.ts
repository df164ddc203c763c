import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle } from '../../../tests/support/articles.ts';
import { goodContentWith, problemsOf } from '../../../tests/support/content.ts';

const picture = {
  alt: 'A tower',
  credit: 'Acme',
  licence: 'CC BY 4.0',
  source: 'https://example.com/tower',
};
const told = (file: string, picturesBeside: readonly string[] = [file]) =>
  problemsOf(
    goodContentWith(rawArticle({ ...ORIGINAL, pictures: [{ ...picture, file }] }, { picturesBeside })),
  ).map((line) => line.replace(/^\S+ /, ''));

test.each(['tower.png', 'Tower_2.jpeg', 'a.b.webp', 'tower.avif', 'tower.jpg'])('%s is accepted', (file) => {
  expect(told(file)).toEqual([]);
});

test.each([
  'tower.svg',
  '../tower.png',
  'pictures/tower.png',
  'https://x.y/z.png',
  '.png',
  'tower',
  'a b.png',
])('%s is no plain name of a picture and refused', (file) => {
  expect(told(file)).toEqual([
    `pictures[0].file: found "${file}", expected the plain name of a picture beside the article: png, jpg, jpeg, webp or avif, no folder [invalid-field]`,
  ]);
});

test('a picture that does not lie beside the article is refused, and those that do are named', () => {
  expect(told('tower.png', ['towers.png'])).toEqual([
    'pictures[0].file: there is no "tower.png" beside the article; there are towers.png [missing-picture]',
  ]);
  expect(told('tower.png', [])).toEqual([
    'pictures[0].file: there is no "tower.png" beside the article; put the picture into the folder of the article [missing-picture]',
  ]);
});
