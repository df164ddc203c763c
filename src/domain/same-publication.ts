import type { Row } from './publication.ts';
import { roundingPoints } from './rounding.ts';
import type { Coverage } from './snapshot.ts';

/** The rows of a category of one snapshot, ready to be held against another’s. */
export interface Comparable {
  readonly coverage: Coverage;
  readonly byKey: ReadonlyMap<string, Row>;
  /** The last digit its scores are printed to, in points. */
  readonly lastDigitPoints: number;
  readonly lowestScore: number;
}

/**
 * Whether two snapshots’ rows of one category are copies of the same publication: the same variants of the same
 * models, every score equal within rounding, every vote count equal where both give votes. Of a board of which one
 * holds the top alone, those rows are compared, and what it lacks must lie below them; where both know how many rows
 * the board had, the numbers must agree, for one row more is a new publication. Symmetric, not transitive.
 */
export function samePublication(a: Comparable, b: Comparable): boolean {
  const [rowsOfA, rowsOfB] = [wholeLength(a), wholeLength(b)];
  if (rowsOfA !== undefined && rowsOfB !== undefined && rowsOfA !== rowsOfB) return false;
  const tolerance = roundingPoints(a.lastDigitPoints, b.lastDigitPoints) + BINARY_FRACTION;
  let shared = 0;
  for (const [key, row] of a.byKey) {
    const other = b.byKey.get(key);
    if (other && !sameNumbers(row, other, tolerance)) return false;
    if (other) shared += 1;
    else if (!liesBelow(row, b, tolerance)) return false;
  }
  return shared > 0 && [...b.byKey].every(([key, row]) => a.byKey.has(key) || liesBelow(row, a, tolerance));
}

/** How many rows the board had; undefined for the top rows of an unknown number. */
function wholeLength({ coverage, byKey }: Comparable): number | undefined {
  return coverage.kind === 'full' ? byKey.size : coverage.of;
}

const BINARY_FRACTION = 1e-6;

function sameNumbers(a: Row, b: Row, tolerance: number): boolean {
  if (Math.abs(a.entry.score - b.entry.score) > tolerance) return false;
  return a.entry.votes === undefined || b.entry.votes === undefined || a.entry.votes === b.entry.votes;
}

/** Whether a row that a snapshot lacks may stand below the last it holds. */
function liesBelow({ entry }: Row, { coverage, lowestScore }: Comparable, tolerance: number): boolean {
  return coverage.kind === 'top' && entry.score <= lowestScore + tolerance;
}
