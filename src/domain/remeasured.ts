import { halfWidthPoints } from './gap-points.ts';
import { points } from './rounding.ts';
import type { PublishedCategory, Row } from './publication.ts';
import { sharedRows } from './row-key.ts';

/** A row that moved apart from all others between two publications, cause unknown. */
export interface Remeasurement {
  /** The listed name in the later publication. */
  readonly name: string;
  /** Model id. */
  readonly model: string;
  readonly variant?: string;
  /** How far it moved, less the median movement of all rows in both. */
  readonly shiftPoints: number;
  /** The size of that shift over the larger of the row’s two half-widths. */
  readonly timesHalfWidth: number;
}

const LEAST_TIMES_HALF_WIDTH = 5;

/**
 * The rows that were re-measured between two publications: moved, less the median movement of all rows in both,
 * by more than five times the larger of their two half-widths, in the order of the later one.
 * A row without an interval in either is unknown and left out. Fallen votes alone are never a sign.
 */
export function remeasuredModels(
  before: PublishedCategory,
  after: PublishedCategory,
): readonly Remeasurement[] {
  const following = FOUND.get(before) ?? new WeakMap<PublishedCategory, readonly Remeasurement[]>();
  FOUND.set(before, following);
  const found =
    following.get(after) ??
    shifts(before.rows, after.rows).filter(({ timesHalfWidth }) => timesHalfWidth > LEAST_TIMES_HALF_WIDTH);
  following.set(after, found);
  return found;
}

/** Publications never change, and every chart and every claim asks for the same pairs again. */
const FOUND = new WeakMap<PublishedCategory, WeakMap<PublishedCategory, readonly Remeasurement[]>>();

function shifts(before: readonly Row[], after: readonly Row[]): Remeasurement[] {
  const shared = sharedRows(before, after).map((pair) => ({
    ...pair,
    movementPoints: pair.after.entry.score - pair.before.entry.score,
  }));
  const common = median(shared.map(({ movementPoints }) => movementPoints));
  return shared.flatMap(({ before: earlier, after: later, movementPoints }) => {
    const [widthBefore, widthAfter] = [halfWidthPoints(earlier), halfWidthPoints(later)];
    const shiftPoints = points(movementPoints - common);
    if (widthBefore === undefined || widthAfter === undefined) return [];
    const timesHalfWidth = Math.abs(shiftPoints) / Math.max(widthBefore, widthAfter);
    return [
      { name: later.entry.name, model: later.model, variant: later.variant, shiftPoints, timesHalfWidth },
    ];
  });
}

/** The middle value, the mean of the two middle ones where their number is even; 0 for none. */
function median(values: readonly number[]): number {
  const ascending = [...values].sort((a, b) => a - b);
  const upper = ascending[Math.floor(ascending.length / 2)] ?? 0;
  const lower = ascending[Math.ceil(ascending.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}
