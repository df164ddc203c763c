import { expect, test } from 'vitest';
import { halfWidths } from './half-widths.ts';

test('half-widths are measured from the score, to either side', () => {
  // 1512 − 1504 = 8, 1521 − 1512 = 9
  expect(halfWidths({ score: 1512, lower: 1504, upper: 1521 })).toEqual({ below: 8, above: 9 });
});

test('an entry without both bounds has none', () => {
  expect(halfWidths({ score: 1512 })).toBeUndefined();
  expect(halfWidths({ score: 1512, lower: 1504 })).toBeUndefined();
});
