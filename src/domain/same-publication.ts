import type { Row } from './publication.ts';
import { rowsByKey } from './row-key.ts';
import type { Coverage } from './snapshot.ts';

/** The rows of a category of one snapshot, with how much of the board they are. */
export interface HeldRows {
  readonly coverage: Coverage;
  readonly rows: readonly Row[];
}

/**
 * Whether two holdings of one category are copies of the same publication: the same variants of the same models,
 * every score equal within rounding, every vote count equal where both give votes. Of a board of which one holds
 * the top alone, those rows are compared, and what it lacks must lie below them. Symmetric, but not transitive.
 */
export function samePublication(a: HeldRows, b: HeldRows): boolean {
  const tolerance = roundingPoints(a.rows, b.rows);
  const [ofA, ofB] = [rowsByKey(a.rows), rowsByKey(b.rows)];
  let shared = 0;
  for (const [key, row] of ofA) {
    const other = ofB.get(key);
    if (other === undefined) {
      if (!liesBelow(row, b, tolerance)) return false;
    } else {
      if (!sameNumbers(row, other, tolerance)) return false;
      shared += 1;
    }
  }
  return shared > 0 && [...ofB].every(([key, row]) => ofA.has(key) || liesBelow(row, a, tolerance));
}

/**
 * How far two scores of one value can lie apart by rounding, in points: half the last printed digit of each
 * holding. 0 where both print the same digits, for then both round alike.
 */
export function roundingPoints(a: readonly Row[], b: readonly Row[]): number {
  const [unitOfA, unitOfB] = [lastDigitPoints(a), lastDigitPoints(b)];
  return unitOfA === unitOfB ? 0 : (unitOfA + unitOfB) / 2;
}

/** The value of the last digit to which rows print their scores: 1 for a page, 0.01 for a transcript. */
function lastDigitPoints(rows: readonly Row[]): number {
  const decimals = rows.map(({ entry }) => (String(entry.score).split('.')[1] ?? '').length);
  return 10 ** -Math.max(...decimals);
}

const BINARY_FRACTION = 1e-6;

function sameNumbers(a: Row, b: Row, tolerance: number): boolean {
  if (Math.abs(a.entry.score - b.entry.score) > tolerance + BINARY_FRACTION) return false;
  return a.entry.votes === undefined || b.entry.votes === undefined || a.entry.votes === b.entry.votes;
}

/** Whether a row that a holding lacks may lie below its last row. */
function liesBelow({ entry }: Row, { coverage, rows }: HeldRows, tolerance: number): boolean {
  const lowest = Math.min(...rows.map((row) => row.entry.score));
  return coverage.kind === 'top' && entry.score <= lowest + tolerance + BINARY_FRACTION;
}
