import { gapPoints } from './gap-points.ts';
import { separability, type Separability } from './lead.ts';
import type { Row } from './publication.ts';

/** A row with how it stands to the row above it. */
export interface PlacedRow {
  readonly row: Row;
  /** Behind the row above, in points; absent for the first. */
  readonly gapAbovePoints?: number;
  /** Whether the row above stands apart from it beyond the intervals; absent for the first. */
  readonly separableFromAbove?: Separability;
  /** Behind the first row, in points; 0 for the first. */
  readonly behindPoints: number;
}

/** The first rows, all when no number is given, each with how it stands to the one above and to the leader. */
export function placedRows(rows: readonly Row[], most = rows.length): PlacedRow[] {
  const [leader] = rows;
  return rows.slice(0, most).map((row, index) => {
    const above = rows[index - 1];
    return {
      row,
      gapAbovePoints: above && gapPoints(above, row),
      separableFromAbove: above && separability(above, row),
      behindPoints: leader ? gapPoints(leader, row) : 0,
    };
  });
}

/** How many pairs of neighbours there are in a table, and how many are separable, are not, or are not known. */
export interface NeighbourCount {
  readonly pairs: number;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** The pairs of neighbouring rows by their separability; all 0 for fewer than two rows. */
export function neighbourCount(rows: readonly Row[]): NeighbourCount {
  const found = placedRows(rows).flatMap(({ separableFromAbove }) => separableFromAbove ?? []);
  const count = (kind: Separability) => found.filter((separable) => separable === kind).length;
  return { pairs: found.length, yes: count('yes'), no: count('no'), unknown: count('unknown') };
}
