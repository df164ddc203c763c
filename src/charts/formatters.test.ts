import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatGain, formatPoints } from './formatters.ts';

test.each([
  [242, 0, '242'],
  [-3.4, 0, '\u22123'],
  [-0.4, 0, '0'],
  [-0.04, 1, '0.0'],
  [-121.25, 1, '\u2212121.3'],
  [0, 0, '0'],
])('%s points with %s decimals are %s', (points, decimals, text) => {
  expect(formatPoints(points, decimals)).toBe(text);
});

test('no number of points is written with a hyphen', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3000, max: 3000, noNaN: true }),
      fc.integer({ min: 0, max: 2 }),
      (points, decimals) => {
        expect(formatPoints(points, decimals)).toMatch(/^\u2212?\d+(\.\d+)?$/);
      },
    ),
  );
});

test('a gain has its sign, a true minus, and none where it rounds to nothing', () => {
  expect([177.51, -12, 0.4, -0.4].map((points) => formatGain(points))).toEqual(['+178', '−12', '0', '0']);
  expect(formatGain(177.51, 1)).toBe('+177.5');
});
