import { expect, test } from 'vitest';
import { formatPoints } from '../charts/formatters.ts';
import { formatScore } from '../i18n/format.ts';
import { fixed, rounded } from './fixed.ts';

test.each([
  [0.5, 0, '1'],
  [-2.5, 0, '\u22123'],
  [1.45, 1, '1.5'],
  [1.005, 2, '1.01'],
  [-0.4, 0, '0'],
  [-0.04, 1, '0.0'],
  [1512, 1, '1512.0'],
] as const)('%d to %i decimals is %s, in charts and pages alike', (value, decimals, text) => {
  expect(fixed(value, decimals)).toBe(text);
  expect(formatPoints(value, decimals)).toBe(text);
  expect(formatScore(value, 'en', { decimals })).toBe(text);
});

test('what rounds to zero is not minus zero', () => {
  expect(Object.is(rounded(-0.4), 0)).toBe(true);
});
