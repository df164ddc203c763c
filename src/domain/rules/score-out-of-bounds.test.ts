import { expect, test } from 'vitest';
import { goodContentWith, problemsOf, snapshot } from '../../../tests/support/content.ts';

const told = (entry: object) =>
  problemsOf(goodContentWith(snapshot('2026-04-23', [{ name: 'nova', score: 1200, ...entry }]))).map((line) =>
    line.replace(/^\S+ /, ''),
  );

test.each([
  {},
  { lower: 1190, upper: 1210 },
  { lower: 1200, upper: 1200 },
  { rank: 3, rankRange: [2, 4] as const },
])('%j is accepted', (entry) => {
  expect(told(entry)).toEqual([]);
});

test('half-widths where bounds are expected are refused', () => {
  expect(told({ lower: 8, upper: 8 })).toEqual([
    'categories[0].entries[0].score: found 1200 outside its own interval of 8 to 8; bounds are scores, not half-widths [score-out-of-bounds]',
  ]);
});

test('one bound without the other is refused', () => {
  expect(told({ lower: 1190 })).toEqual([
    'categories[0].entries[0].lower: has one bound of the interval without the other; give both bounds, or neither [score-out-of-bounds]',
  ]);
});

test('a rank outside its range is refused', () => {
  expect(told({ rank: 5, rankRange: [2, 4] })).toEqual([
    'categories[0].entries[0].rankRange: found 2 to 4 for rank 5; the range begins with the best place and contains the rank [score-out-of-bounds]',
  ]);
});
