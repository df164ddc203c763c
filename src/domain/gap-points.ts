import { halfWidths } from './half-widths.ts';
import type { Row } from './publication.ts';
import { points } from './rounding.ts';

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

/** Half of a row’s 95 % interval, in points: the mean of its two half-widths; undefined where it has none. */
export function halfWidthPoints({ entry }: Row): number | undefined {
  const around = halfWidths(entry);
  return around && points((around.below + around.above) / 2);
}
