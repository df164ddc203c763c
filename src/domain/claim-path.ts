import type { Measured, Unmeasured } from './claim-measure.ts';
import { isMeasured } from './claim-measure.ts';
import { gapBreak, type GapBreak } from './gap-break.ts';
import type { Publication } from './publication.ts';

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
    const before = points[at - 1];
    const breaksBefore = before && gapBreak(before.publication, point);
    return { ...point, ...(breaksBefore && { breaksBefore }) };
  });
}
