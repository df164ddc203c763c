import { expect, test } from 'vitest';
import { fc, snapshotsArbitrary } from '../../tests/support/arbitraries.ts';
import { aCatalog } from '../../tests/support/catalog.ts';
import { anEntry, aSnapshot } from '../../tests/support/records.ts';
import { standings, standingsAsOf } from './standings.ts';

const catalog = aCatalog({
  asOf: '2026-05-01',
  snapshots: [
    aSnapshot({ date: '2026-04-22', entries: [anEntry('nova', 1512), anEntry('vega', 1270)] }),
    aSnapshot({ date: '2026-04-24', entries: [anEntry('nova', 1507), anEntry('vega', 1271)] }),
    aSnapshot({ date: '2026-05-06', entries: [anEntry('nova', 1398), anEntry('vega', 1268)] }),
  ],
});

test.each([
  ['the day itself', '2026-04-22', '2026-04-22'],
  ['a day between: the one before stands', '2026-04-23', '2026-04-22'],
  ['no day: as of the catalog', undefined, '2026-04-24'],
])('standings as of %s', (_case, date, expected) => {
  expect(standingsAsOf(catalog, { board: 'board', date })?.publication.date).toBe(expected);
});

test('before the first publication, on an unknown board and in a category not carried there are none', () => {
  expect(standingsAsOf(catalog, { board: 'board', date: '2026-04-21' })).toBeUndefined();
  expect(standingsAsOf(catalog, { board: 'nowhere' })).toBeUndefined();
  expect(standingsAsOf(catalog, { board: 'board', category: 'art' })).toBeUndefined();
});

test('standings carry the rows and the lead of their publication', () => {
  const found = standingsAsOf(catalog, { board: 'board', date: '2026-04-22' });
  expect(found?.rows.map(({ place, model }) => [place, model])).toEqual([
    [1, 'nova'],
    [2, 'vega'],
  ]);
  expect(found?.lead?.gapPoints).toBe(242); // 1512 − 1270
  expect(found && standings(found.publication)).toEqual(found);
});

test('law: standings as of a date never come from later, and nothing newer was left out', () => {
  const dates = fc.constantFrom(
    '2026-02-28',
    '2026-03-01',
    '2026-03-03',
    '2026-03-09',
    '2026-04-15',
    '2026-05-01',
  );
  fc.assert(
    fc.property(snapshotsArbitrary, dates, (snapshots, date) => {
      const all = aCatalog({ snapshots });
      const found = standingsAsOf(all, { board: 'board', date })?.publication.date;
      const held = (all.publications.get('board') ?? []).filter(({ main }) => main).map((one) => one.date);
      expect(found).toBe(held.filter((day) => day <= date).at(-1));
    }),
  );
});
