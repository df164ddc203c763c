import { expect, test } from 'vitest';
import { judgement, toleranceOf, type Said } from './claim-judgement.ts';
import type { ClaimMetric } from './claim-metric.ts';

const value = (said: number): Said => ({ kind: 'value', value: said });
const confirmed = { verdict: 'confirmed' };
const off = (by: number) => ({ verdict: 'differs', by });

test.each<[ClaimMetric, number, number, object]>([
  ['gap', 241, 242, confirmed],
  ['gap', 241, 242.01, off(1.01)],
  ['score', 1512, 1510.9, off(-1.1)],
  ['win-share', 80, 80.5, confirmed],
  ['field-win-share', 93, 91.1, off(-1.9)],
  ['rank', 2, 3, off(1)],
  ['count', 4, 4, confirmed],
  // Said to the hundred thousand, so right within fifty thousand.
  ['votes', 4_200_000, 4_249_999, confirmed],
  ['votes', 4_200_000, 4_250_001, off(50_001)],
  ['votes', 15_127, 15_128, off(1)],
])('a %s said to be %d and measured at %d', (metric, said, measured, expected) => {
  expect(judgement(value(said), measured, { metric })).toEqual(expected);
});

test('the tolerance of a claim comes before the rule of its metric', () => {
  expect(judgement(value(241), 245, { metric: 'gap', tolerance: 4 })).toEqual(confirmed);
  expect(judgement(value(241), 242, { metric: 'gap', tolerance: 0 })).toEqual(off(1));
});

test('a range is right within its ends and the tolerance, and off by the way to the nearer end', () => {
  const said: Said = { kind: 'range', from: 247, to: 277 };
  const gain = { metric: 'gain' } as const;
  expect([246, 260, 278].map((measured) => judgement(said, measured, gain))).toEqual(
    Array(3).fill(confirmed),
  );
  expect([158, 300].map((measured) => judgement(said, measured, gain))).toEqual([off(-89), off(23)]);
});

test('a bound is right on its side, however far', () => {
  const score = { metric: 'score' } as const;
  expect(judgement({ kind: 'at-least', value: 1510 }, 1700, score)).toEqual(confirmed);
  expect(judgement({ kind: 'at-least', value: 1510 }, 1500, score)).toEqual(off(-10));
  expect(judgement({ kind: 'at-most', value: 1510 }, 3, score)).toEqual(confirmed);
  expect(judgement({ kind: 'at-most', value: 1510 }, 1520, score)).toEqual(off(10));
});

test('a gap is as large as another within a twentieth of that', () => {
  const said: Said = { kind: 'same-gap', gapPoints: 276 };
  expect(toleranceOf(said, { metric: 'gap' })).toBeCloseTo(13.8);
  expect(judgement(said, 268, { metric: 'gap' })).toEqual(confirmed);
  expect(judgement(said, 262, { metric: 'gap' })).toEqual(off(-14));
});

test('first is place 1 alone, and above is above by anything', () => {
  expect(judgement({ kind: 'first' }, 1, { metric: 'lead' })).toEqual(confirmed);
  expect(judgement({ kind: 'first' }, 3, { metric: 'lead' })).toEqual(off(2));
  expect(judgement({ kind: 'above' }, 0.1, { metric: 'gap' })).toEqual(confirmed);
  expect(judgement({ kind: 'above' }, 0, { metric: 'gap' })).toEqual(off(0));
  expect(judgement({ kind: 'above' }, -4, { metric: 'gap' })).toEqual(off(-4));
});
