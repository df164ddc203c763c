import type { Row } from './publication.ts';
import { gapPoints } from './gap-points.ts';

/** Whether one score lies above another beyond their intervals: three cases, never two. */
export type Separability = 'yes' | 'no' | 'unknown';

/** Who stands first in a category of a publication, and over whom. */
export interface Lead {
  /** Place 1 in the board’s own order. */
  readonly leader: Row;
  /** The best row of another model: the leader’s own variants are skipped. Absent on a board of one model. */
  readonly next?: Row;
  /** The best row of another organization. */
  readonly nextOrganization?: Row;
  /** Leader less next model, in points. */
  readonly gapPoints?: number;
  /** Leader less the next organization’s best, in points. */
  readonly gapToOrganizationPoints?: number;
  /** Of the leader over the next model; unknown where there is none. */
  readonly separable: Separability;
}

/** The lead of rows in the board’s own order; undefined for no rows. Gaps to a rival that is not there are undefined. */
export function lead(rows: readonly Row[]): Lead | undefined {
  const leader = rows[0];
  if (leader === undefined) return undefined;
  const next = rows.find(({ model }) => model !== leader.model);
  const nextOrganization = rows.find(({ organization }) => organization !== leader.organization);
  return {
    leader,
    next,
    nextOrganization,
    gapPoints: next && gapPoints(leader, next),
    gapToOrganizationPoints: nextOrganization && gapPoints(leader, nextOrganization),
    separable: next ? separability(leader, next) : 'unknown',
  };
}

/** Whether a’s lower bound lies strictly above b’s upper bound; unknown where either has no interval. */
export function separability(a: Row, b: Row): Separability {
  if (a.entry.lower === undefined || b.entry.upper === undefined) return 'unknown';
  return a.entry.lower > b.entry.upper ? 'yes' : 'no';
}

/** A model’s highest row; undefined where it is not listed. */
export function bestRowOf(rows: readonly Row[], model: string): Row | undefined {
  return rows.find((row) => row.model === model);
}
