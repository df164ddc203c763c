import { expect, test } from 'vitest';
import { goodPicture, ORIGINAL, rawArticle } from '../../../tests/support/articles.ts';
import { goodContentWith, problemsOf } from '../../../tests/support/content.ts';
import type { PictureFile } from '../picture-file.ts';

const picture = {
  file: 'tower.jpeg',
  alt: 'A tower',
  credit: 'Acme',
  licence: 'CC BY 4.0',
  source: 'https://example.com/tower',
};
const told = (fields: Partial<PictureFile>) =>
  problemsOf(
    goodContentWith(
      rawArticle(
        { ...ORIGINAL, pictures: [picture] },
        { picturesBeside: [{ ...goodPicture('tower.jpeg'), ...fields }] },
      ),
    ),
  ).map((line) => line.replace(/^\S+ /, ''));

test('a picture at both limits is accepted', () => {
  expect(told({ bytes: 500_000, width: 2400, height: 9000 })).toEqual([]);
});

test('a picture that is too heavy is refused with what it weighs', () => {
  expect(told({ bytes: 500_001 })).toEqual([
    'pictures[0].file: "tower.jpeg" weighs 501 kB, expected at most 500; save it as webp or avif, or make it smaller [oversized-picture]',
  ]);
});

test('a picture that is too wide is refused with its width', () => {
  expect(told({ width: 2401 })).toEqual([
    'pictures[0].file: "tower.jpeg" is 2401 pixels wide, expected at most 2400; make it smaller: 1200 pixels are enough for the column of text [oversized-picture]',
  ]);
});

test('a picture without a size is refused', () => {
  expect(told({ width: 0, height: 0 })).toEqual([
    'pictures[0].file: the width and height of "tower.jpeg" cannot be read; save it again [unreadable-picture]',
  ]);
});
