import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { recordStanding } from './claim-record.ts';
import { firstsPast } from './firsts-past.ts';

const day = (date: string, name: string, score: number, fields = {}) =>
  aSnapshot({ date, entries: [anEntry(name, score, fields), anEntry('lyra', 1000)] });

const CATALOG = aCatalog({
  snapshots: [
    day('2026-01-01', 'vega', 1150),
    day('2026-02-01', 'vega', 1200),
    day('2026-03-01', 'nova', 1410, { halfWidth: 10 }),
    day('2026-04-01', 'vega', 1250),
    day('2026-05-01', 'orion', 1405),
    day('2026-06-01', 'orion', 1500.1),
  ],
});

test('who was first above each hundred, highest first; what lay below the first score held has no first', () => {
  expect(
    firstsPast(CATALOG, 'board').map(({ mark, row, publication }) => [mark, row.model, publication.date]),
  ).toEqual([
    [1500, 'orion', '2026-06-01'],
    [1400, 'nova', '2026-03-01'],
    [1300, 'nova', '2026-03-01'],
    [1200, 'nova', '2026-03-01'], // vega’s 1200 is not above 1200
  ]);
});

test('whether the whole interval lies above the mark is said in three cases', () => {
  // 1410 ± 10 reaches down to 1400 and stays above 1300; 1500.1 has no interval.
  expect(firstsPast(CATALOG, 'board').map(({ clear }) => clear)).toEqual(['unknown', 'no', 'yes', 'yes']);
});

test('a mark that is passed where another edition begins is known as such: somebody else may have been first', () => {
  const editions = ['catalog', 'page'] as const;
  const entries = (score: number) => [anEntry('nova', score)];
  const held = aCatalog({
    boards: [aBoard({ mainEditions: [{ editions: [...editions] }] })],
    snapshots: [
      aSnapshot({ date: '2026-01-01', edition: 'catalog', entries: entries(1150) }),
      aSnapshot({ date: '2026-02-01', edition: 'catalog', entries: entries(1250) }),
      aSnapshot({ date: '2026-03-01', edition: 'page', entries: entries(1350) }),
      aSnapshot({ date: '2026-04-01', edition: 'page', entries: entries(1450) }),
    ],
  });
  expect(firstsPast(held, 'board').map(({ mark, opensEdition }) => [mark, opensEdition])).toEqual([
    [1400, false],
    [1300, true],
    [1200, false],
  ]);
});

test('the same is found as where a claim says that somebody was first', () => {
  for (const { mark, row } of firstsPast(CATALOG, 'board')) {
    const record = { of: 'score', extreme: 'first-above', threshold: mark } as const;
    const options = { board: 'board', category: 'overall', record };
    expect(recordStanding(CATALOG, options)?.holder?.model).toBe(row.model);
  }
});

test('nothing held, or one publication: nobody was seen to pass anything', () => {
  expect(firstsPast(aCatalog(), 'board')).toEqual([]);
  expect(firstsPast(aCatalog({ snapshots: [day('2026-01-01', 'vega', 1150)] }), 'board')).toEqual([]);
});
