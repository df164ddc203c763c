import type { Row } from './publication.ts';

/** An interval in points. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Score of a less score of b, in points; negative where b stands higher. Both must come from one publication. */
export function gapPoints(a: Row, b: Row): number {
  return points(a.entry.score - b.entry.score);
}

/**
 * The 95 % interval of the gap of a over b, in points: gap ± √(half-width² + half-width²), covariance ignored.
 * Undefined where either row has no interval. Source: the difference of two independent scores.
 */
export function gapInterval(a: Row, b: Row): Interval | undefined {
  const [halfWidthOfA, halfWidthOfB] = [halfWidthPoints(a), halfWidthPoints(b)];
  if (halfWidthOfA === undefined || halfWidthOfB === undefined) return undefined;
  const gap = gapPoints(a, b);
  const halfWidth = Math.hypot(halfWidthOfA, halfWidthOfB);
  return { lower: points(gap - halfWidth), upper: points(gap + halfWidth) };
}

/** Half of a row’s 95 % interval, in points; undefined where it has none. */
export function halfWidthPoints({ entry }: Row): number | undefined {
  if (entry.lower === undefined || entry.upper === undefined) return undefined;
  return points((entry.upper - entry.lower) / 2);
}

/** Points without what binary fractions add, to a billionth: 1264.1 − 1241.1 is 23, not 22.999999999999773. */
export function points(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 1e9)) / 1e9 + 0;
}
