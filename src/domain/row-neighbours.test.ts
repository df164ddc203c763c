import { expect, test } from 'vitest';
import type { Row } from './publication.ts';
import { neighbourCount, placedRows } from './row-neighbours.ts';
import { scoreDecimals } from './score-decimals.ts';

const row = (model: string, score: number, halfWidth?: number): Row => ({
  place: 1,
  model,
  organization: 'openai',
  entry: {
    name: model,
    score,
    ...(halfWidth === undefined ? {} : { lower: score - halfWidth, upper: score + halfWidth }),
  },
});
const rows = [row('a', 1512, 8), row('b', 1270, 5), row('c', 1265, 5), row('d', 1100)];

test('each row has its gap to the one above and to the first', () => {
  expect(
    placedRows(rows).map(({ gapAbovePoints, separableFromAbove, behindPoints }) => [
      gapAbovePoints,
      separableFromAbove,
      behindPoints,
    ]),
  ).toEqual([
    [undefined, undefined, 0],
    [242, 'yes', 242],
    [5, 'no', 247],
    [165, 'unknown', 412],
  ]);
  expect(placedRows(rows, 2)).toHaveLength(2);
});

test('pairs of neighbours are counted in three cases', () => {
  expect(neighbourCount(rows)).toEqual({ pairs: 3, yes: 1, no: 1, unknown: 1 });
  expect(neighbourCount([])).toEqual({ pairs: 0, yes: 0, no: 0, unknown: 0 });
});

test('a table has a decimal only where every source gives one', () => {
  expect(scoreDecimals(rows)).toBe(0);
  expect(scoreDecimals([row('a', 1511.6)])).toBe(1);
  expect(scoreDecimals([row('a', 1511.6)], rows)).toBe(0);
});
