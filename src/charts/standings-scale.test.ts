import { expect, test } from 'vitest';
import type { Row } from '../domain/publication.ts';
import { intervalPlace, standingsScale } from './standings-scale.ts';

const row = (score: number, halfWidth?: number): Row => ({
  place: 1,
  model: 'nova',
  organization: 'openai',
  entry: {
    name: 'nova',
    score,
    ...(halfWidth === undefined ? {} : { lower: score - halfWidth, upper: score + halfWidth }),
  },
});

test('the scale holds every interval, with round grid lines', () => {
  // 890 to 1520 with 1.5 % of 630 on either side: 880.55 to 1529.45, at most seven lines: one a hundred
  const scale = standingsScale([row(1512, 8), row(898, 8)]);
  expect(scale?.ticks.map(({ score }) => score)).toEqual([900, 1000, 1100, 1200, 1300, 1400, 1500]);
  expect(scale?.step).toBe(100);
});

test('grid lines stand a step apart', () => {
  const scale = standingsScale([row(1512, 8), row(898, 8)]);
  const [first, second] = scale?.ticks ?? [];
  expect(first?.at).toBe(scale?.firstShare);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeCloseTo(scale?.stepShare ?? 0, 3);
});

test('a row lies within the scale, and has no bounds where it has no interval', () => {
  const rows = [row(1512, 8), row(898)];
  const scale = standingsScale(rows);
  if (scale === undefined) throw new Error('expected a scale');
  const [top, bottom] = rows.map((each) => intervalPlace(each, scale));
  expect(top?.upper).toBeLessThan(1);
  expect(bottom?.score).toBeGreaterThan(0);
  expect(bottom?.lower).toBeUndefined();
});

test('no rows have no scale', () => {
  expect(standingsScale([])).toBeUndefined();
});
