import { points } from './rounding.ts';
import { separability, type Separability } from './lead.ts';
import type { PublishedCategory, Row } from './publication.ts';
import { remeasuredModels, type Remeasurement } from './remeasured.ts';
import { lastDigitPoints, roundingPoints } from './rounding.ts';
import { rowsByKey, sharedRows } from './row-key.ts';

/** The same variant of the same model before and after. */
export interface RowPair {
  readonly before: Row;
  readonly after: Row;
}

/** A row whose score changed by more than rounding. */
export interface MovedRow extends RowPair {
  /** Score after less score before. */
  readonly changePoints: number;
  /** Whether its two intervals lie apart; unknown where either is missing. */
  readonly outsideInterval: Separability;
}

/** A row that stood below another model’s row and stands above it now. */
export interface Overtake {
  readonly row: Row;
  readonly passed: Row;
  /** In the later publication. */
  readonly separable: Separability;
}

/** What changed in a category between two publications; rows are those of the later one, in its order. */
export interface SnapshotDiff {
  /** New on the board; none where the earlier one holds only the top, for a row may have stood below it. */
  readonly added: readonly Row[];
  /** Off the board, in the earlier order; none where the later one holds only the top. */
  readonly gone: readonly Row[];
  /** Come among the top, where the earlier one holds only that many rows. */
  readonly entered: readonly Row[];
  /** Fallen from the top, where the later one holds only that many rows; in the earlier order. */
  readonly left: readonly Row[];
  /** Listed under another name. */
  readonly renamed: readonly RowPair[];
  readonly moved: readonly MovedRow[];
  readonly overtakes: readonly Overtake[];
  /** Votes over the rows in both, after less before; undefined where no row gives both counts. */
  readonly votesChange?: number;
  /** Rows with fewer votes than before. */
  readonly votesFell: readonly Row[];
  readonly remeasured: readonly Remeasurement[];
}

/** What changed between two publications of one category. Empty for a category and itself. */
export function snapshotDiff(before: PublishedCategory, after: PublishedCategory): SnapshotDiff {
  const shared = sharedRows(before.rows, after.rows);
  const votes = shared.flatMap((pair) => voteChange(pair));
  const arrived = rowsWithout(after.rows, before.rows);
  const departed = rowsWithout(before.rows, after.rows);
  const [partBefore, partAfter] = [before.coverage.kind === 'top', after.coverage.kind === 'top'];
  return {
    added: partBefore ? [] : arrived,
    gone: partAfter ? [] : departed,
    entered: partBefore ? arrived.filter(({ place }) => place <= before.rows.length) : [],
    left: partAfter ? departed.filter(({ place }) => place <= after.rows.length) : [],
    renamed: shared.filter((pair) => pair.before.entry.name !== pair.after.entry.name),
    moved: movedRows(shared, roundingPoints(lastDigitPoints(before.rows), lastDigitPoints(after.rows))),
    overtakes: overtakes(shared),
    votesChange: votes.length > 0 ? votes.reduce((sum, { change }) => sum + change, 0) : undefined,
    votesFell: votes.filter(({ change }) => change < 0).map(({ row }) => row),
    remeasured: remeasuredModels(before, after),
  };
}

function rowsWithout(rows: readonly Row[], others: readonly Row[]): Row[] {
  const known = rowsByKey(others);
  return [...rowsByKey(rows)].filter(([key]) => !known.has(key)).map(([, row]) => row);
}

function movedRows(shared: readonly RowPair[], rounding: number): MovedRow[] {
  return shared.flatMap(({ before, after }) => {
    const changePoints = points(after.entry.score - before.entry.score);
    if (Math.abs(changePoints) <= rounding) return [];
    const [higher, lower] = changePoints > 0 ? [after, before] : [before, after];
    return [{ before, after, changePoints, outsideInterval: separability(higher, lower) }];
  });
}

/** By place, which decides equal scores. Variants of one model do not overtake each other. */
function overtakes(shared: readonly RowPair[]): Overtake[] {
  return shared.flatMap((pair) =>
    shared
      .filter((other) => other.after.model !== pair.after.model)
      .filter((other) => pair.before.place > other.before.place && pair.after.place < other.after.place)
      .map((other) => ({
        row: pair.after,
        passed: other.after,
        separable: separability(pair.after, other.after),
      })),
  );
}

function voteChange({ before, after }: RowPair): { readonly row: Row; readonly change: number }[] {
  const [earlier, later] = [before.entry.votes, after.entry.votes];
  return earlier === undefined || later === undefined ? [] : [{ row: after, change: later - earlier }];
}
