import { expect, test } from 'vitest';
import { fc, rowArbitrary } from '../../tests/support/arbitraries.ts';
import { published } from '../../tests/support/catalog.ts';
import { anEntry } from '../../tests/support/records.ts';
import { gapInterval, gapPoints, halfWidthPoints } from './gap-points.ts';
import type { Row } from './publication.ts';

function twoRows(...entries: Parameters<typeof anEntry>[]): readonly [Row, Row] {
  const [first, second] = published({ entries: entries.map((entry) => anEntry(...entry)) }).rows;
  if (!first || !second) throw new Error('expected two rows');
  return [first, second];
}

test('the gap is score less score, without what binary fractions add', () => {
  const [a, b] = twoRows(['a', 1264.1], ['b', 1241.1]);
  expect(gapPoints(a, b)).toBe(23);
});

test('law: the gap of a over b is the gap of b over a with the other sign', () => {
  fc.assert(
    fc.property(rowArbitrary, rowArbitrary, (a, b) => {
      expect(gapPoints(a, b) + gapPoints(b, a)).toBe(0);
    }),
  );
});

test('the interval of a gap combines the half-widths: 1512 ± 8 over 1270 ± 6 is 242 ± 10', () => {
  const [a, b] = twoRows(['a', 1512, { halfWidth: 8 }], ['b', 1270, { halfWidth: 6 }]);
  // √(8² + 6²) = √100 = 10
  expect(gapInterval(a, b)).toEqual({ lower: 232, upper: 252 });
});

test('a gap has no interval where either row has none', () => {
  const [a, b] = twoRows(['a', 1512, { halfWidth: 8 }], ['b', 1270]);
  expect(gapInterval(a, b)).toBeUndefined();
  expect(gapInterval(b, a)).toBeUndefined();
});

test('law: the interval holds its gap', () => {
  fc.assert(
    fc.property(rowArbitrary, rowArbitrary, (a, b) => {
      const interval = gapInterval(a, b);
      if (!interval) return;
      expect(interval.lower).toBeLessThanOrEqual(gapPoints(a, b));
      expect(interval.upper).toBeGreaterThanOrEqual(gapPoints(a, b));
    }),
  );
});

test('half of bounds that lie unevenly is half of their distance', () => {
  const [a] = twoRows(['a', 1200, { lower: 1190, upper: 1204 }], ['b', 1100]);
  // (1204 − 1190) / 2
  expect(halfWidthPoints(a)).toBe(7);
});
