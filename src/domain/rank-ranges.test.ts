import { expect, test } from 'vitest';
import { published } from '../../tests/support/catalog.ts';
import { anEntry, TOP } from '../../tests/support/records.ts';
import { rankRanges, ranksDiffer } from './rank-ranges.ts';

const ranges = (table: ReturnType<typeof published>) => {
  const found = rankRanges(table);
  return found && { origin: found.origin, ranges: table.rows.map((row) => found.of.get(row)) };
};

test('a row could hold every place from below those surely above it to above those surely below it', () => {
  // 1500 ± 8 lies alone; 1244 ± 4 and 1241 ± 4 overlap; 1232 ± 5 reaches 1237, into 1241 ± 4 alone, which begins there.
  const entries = [
    anEntry('a', 1500, { halfWidth: 8 }),
    anEntry('b', 1244, { halfWidth: 4 }),
    anEntry('c', 1241, { halfWidth: 4 }),
    anEntry('d', 1232, { halfWidth: 5 }),
  ];
  expect(ranges(published({ entries }))).toEqual({
    origin: 'computed',
    ranges: [
      [1, 1],
      [2, 3],
      [2, 4],
      [3, 4],
    ],
  });
});

test('what the board published goes before what can be computed', () => {
  const entries = [
    anEntry('a', 1500, { halfWidth: 8, rankRange: [1, 2] }),
    anEntry('b', 1244, { halfWidth: 4, rankRange: [2, 3] }),
  ];
  expect(ranges(published({ entries }))).toEqual({
    origin: 'published',
    ranges: [
      [1, 2],
      [2, 3],
    ],
  });
});

test('one row without an interval leaves every range open, and so does the top of a board alone', () => {
  const whole = [anEntry('a', 1500, { halfWidth: 8 }), anEntry('b', 1244, { halfWidth: 4 })];
  expect(rankRanges(published({ entries: [...whole, anEntry('c', 1200)] }))).toBeUndefined();
  const top = published({ categories: [{ ...category(whole), coverage: TOP }] });
  expect(rankRanges(top)).toBeUndefined();
});

test('ranks differ from places where the board shares them', () => {
  const table = (...ranks: number[]) =>
    published({ entries: ranks.map((rank, at) => anEntry(`m${at}`, 1300 - at, { rank })) }).rows;
  expect(ranksDiffer(table(1, 2, 3))).toBe(false);
  expect(ranksDiffer(table(1, 1, 3))).toBe(true);
});

function category(entries: readonly object[]) {
  return { category: 'overall', source: { address: 'https://example.org/board' }, entries };
}
