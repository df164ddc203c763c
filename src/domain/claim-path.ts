import type { Measured, Unmeasured } from './claim-measure.ts';
import { isMeasured } from './claim-measure.ts';
import { editionBreak } from './edition-break.ts';
import type { Publication } from './publication.ts';
import { remeasuredBetween } from './remeasured-between.ts';
import type { GapBreak } from './score-gap.ts';

/** A claim’s quantity in one of the main publications since it was said. */
export interface PathPoint extends Measured {
  /** Why no line leads here from the point before, if so. */
  readonly breaksBefore?: GapBreak;
}

/** The quantity in each publication that gives it, in their order, with breaks where two do not compare. */
export function claimPath(
  held: readonly Publication[],
  measure: (publication: Publication) => Measured | Unmeasured,
): PathPoint[] {
  const points = held.map(measure).filter(isMeasured);
  return points.map((point, at) => {
    const breaksBefore = breakBetween(points[at - 1], point);
    return { ...point, ...(breaksBefore && { breaksBefore }) };
  });
}

function breakBetween(before: Measured | undefined, after: Measured): GapBreak | undefined {
  if (before === undefined) return undefined;
  if (editionBreak(before.publication, after.publication)) return 'edition';
  const moved = remeasuredBetween(before.publication, after.publication, after.category);
  const concerns = after.rows.some((row) =>
    moved.some(({ model, variant }) => model === row.model && variant === row.variant),
  );
  return concerns ? 'remeasured' : undefined;
}
