import type { Catalog } from './catalog.ts';
import { checkedIn, type Checked, type CheckOptions, type Unchecked } from './claim-check.ts';
import { isMeasured } from './claim-measure.ts';
import { dayOf, measureFor, type Stated } from './claim-said.ts';
import type { Publication } from './publication.ts';
import { remeasurements } from './remeasurements.ts';
import { linkedSnapshotIds } from './snapshot.ts';

/** How a statement is checked on a board: re-measurements on the board as a whole count for its categories too. */
export function checkOptions(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  { claim, category, statement }: Stated,
): CheckOptions {
  const categories = [...new Set(['overall', category])];
  return {
    category,
    day: dayOf(claim, statement),
    measure: measureFor({ claim, category, statement }),
    remeasurements: categories.flatMap((id) => remeasurements(catalog, board, id)),
  };
}

/**
 * A claim held against the snapshot it names, of whatever edition, where that gives the quantity; else against the
 * main publications of its time. All publications of the board must be given, oldest first.
 */
export function mainCheck(
  all: readonly Publication[],
  snapshot: string | undefined,
  options: CheckOptions,
): Checked | Unchecked {
  const named = namedBy(snapshot, all).map(options.measure).find(isMeasured);
  if (named) return { ...named, how: 'named' };
  const main = all.filter((publication) => publication.main);
  return checkedIn(main, options);
}

/** The publications that have a snapshot of that name; one of its very day before one that only stood on it still. */
function namedBy(snapshot: string | undefined, all: readonly Publication[]): Publication[] {
  if (snapshot === undefined) return [];
  const bearing = all.filter(({ snapshots }) =>
    snapshots.some((held) => linkedSnapshotIds(held).includes(snapshot)),
  );
  const isOfDay = ({ main, date }: Publication) => main && snapshot.endsWith(`/${date}`);
  return [...bearing.filter(isOfDay), ...bearing.filter((publication) => !isOfDay(publication))];
}
