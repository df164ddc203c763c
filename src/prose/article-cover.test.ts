import { expect, test } from 'vitest';
import { everyComponentArticle, everyComponentCatalog } from '../../tests/support/every-component.ts';
import { articleCover } from './article-cover.ts';

const catalog = everyComponentCatalog();
const article = everyComponentArticle(catalog);

test('the cover is the first picture, else the first chart of the text, else none', () => {
  expect(articleCover(article, catalog)).toMatchObject({ kind: 'picture', picture: { file: 'tower.png' } });
  expect(articleCover({ ...article, pictures: [] }, catalog)).toEqual({
    kind: 'chart',
    request: { kind: 'score-gap', board: 'text-to-image', from: '2026-04-22', until: '2026-05-06' },
  });
  expect(articleCover({ ...article, pictures: [], texts: {} }, catalog)).toBeUndefined();
});
