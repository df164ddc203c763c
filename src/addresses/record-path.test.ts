import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { publicationPath, recordPath } from './record-path.ts';

const entries = [anEntry('nova', 1300), anEntry('heron', 1200)];
// The page counts; that the catalog published other numbers on the same day is kept beside it.
const catalog = aCatalog({
  models: [aModel({ id: 'nova' }), aModel({ id: 'heron' })],
  snapshots: [
    aSnapshot({ date: '2026-04-22', entries }),
    aSnapshot({
      date: '2026-04-22',
      edition: 'catalog',
      entries: [anEntry('heron', 1250), anEntry('nova', 1100)],
    }),
  ],
});
const publications = catalog.publications.get('board') ?? [];
const main = publications.find((each) => each.main);
const other = publications.find((each) => !each.main);

test('a main publication stands under its day, any other under its day and edition', () => {
  expect(main && publicationPath('en', main)).toBe('/boards/board/2026-04-22/');
  expect(other && publicationPath('en', other)).toBe('/boards/board/2026-04-22/catalog/');
});

test('a link to a day leads to what was published on it, not to what stood on it still', () => {
  const later = [anEntry('nova', 1310), anEntry('heron', 1200)];
  const held = aCatalog({
    models: [aModel({ id: 'nova' }), aModel({ id: 'heron' })],
    snapshots: [
      aSnapshot({ date: '2026-04-22', entries }),
      aSnapshot({ date: '2026-05-06', entries }),
      aSnapshot({ date: '2026-05-06', edition: 'dataset', entries: later }),
    ],
  });
  const pathOf = (id: string) => recordPath({ kind: 'snapshot', id }, 'en', held);
  expect(pathOf('board/2026-05-06')).toBe('/boards/board/2026-05-06/');
  expect(pathOf('board/page/2026-05-06')).toBe('/boards/board/2026-04-22/');
});

test('a category of a main publication has a page; those of any other stand on its own', () => {
  expect(main && publicationPath('en', main, 'text')).toBe('/boards/board/text/2026-04-22/');
  expect(other && publicationPath('en', other, 'text')).toBe('/boards/board/2026-04-22/catalog/');
});

test.each([
  ['model', 'nova', '/models/nova/'],
  ['board', 'board', '/boards/board/'],
  ['snapshot', 'board/2026-04-22', '/boards/board/2026-04-22/'],
  ['snapshot', 'board/catalog/2026-04-22', '/boards/board/2026-04-22/catalog/'],
  ['model', 'nobody', undefined],
  ['organization', 'nobody', undefined],
  ['article', 'nothing', undefined],
  ['snapshot', 'board/2026-04-23', undefined],
  ['claim', 'any', undefined],
] as const)('a link to the %s %s leads to %s', (kind, id, path) => {
  expect(recordPath({ kind, id }, 'en', catalog)).toBe(path);
});
