import { points } from './rounding.ts';
import type { Entry } from './snapshot.ts';

/** How far the bounds of a 95 % interval lie below and above the score, in points. */
export interface HalfWidths {
  readonly below: number;
  readonly above: number;
}

/** The half-widths of an entry’s interval, in points; undefined where it has none. */
export function halfWidths({
  score,
  lower,
  upper,
}: Pick<Entry, 'score' | 'lower' | 'upper'>): HalfWidths | undefined {
  if (lower === undefined || upper === undefined) return undefined;
  return { below: points(score - lower), above: points(upper - score) };
}
