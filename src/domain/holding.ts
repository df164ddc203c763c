import type { Board } from './board.ts';
import type { ListingIndex } from './listings.ts';
import type { Model } from './model.ts';
import type { Row } from './publication.ts';
import type { Coverage, Entry, Snapshot, SnapshotCategory } from './snapshot.ts';

/** One category as one snapshot holds it, names resolved. */
export interface HeldCategory {
  readonly coverage: Coverage;
  readonly rows: readonly Row[];
  readonly snapshot: Snapshot;
  readonly source: SnapshotCategory['source'];
}

/** A snapshot with its names resolved to models and variants. */
export interface Holding {
  readonly snapshot: Snapshot;
  /** Whether its edition is a main one on its date. */
  readonly main: boolean;
  /** Whether it may be a copy of what another snapshot holds: a main edition, but never the older pages’ source file. */
  readonly comparable: boolean;
  readonly categories: ReadonlyMap<string, HeldCategory>;
}

interface Known {
  readonly board: Board;
  readonly models: ReadonlyMap<string, Model>;
  readonly names: ListingIndex;
}

/** A snapshot with every name resolved. Throws at an unknown name: the rules let no such snapshot into a catalog. */
export function heldCategories(snapshot: Snapshot, known: Known): Holding {
  const main = isMain(snapshot, known.board);
  return {
    snapshot,
    main,
    comparable: main && snapshot.edition !== 'catalog',
    categories: new Map(
      snapshot.categories.map(({ category, coverage, source, entries }) => [
        category,
        {
          coverage,
          source,
          snapshot,
          rows: entries.map((entry, index) => row(entry, index + 1, { snapshot, known })),
        },
      ]),
    ),
  };
}

/** Whether a board counts a snapshot’s edition as a main one on the snapshot’s date. */
export function isMain({ edition, date }: Pick<Snapshot, 'edition' | 'date'>, board: Board): boolean {
  return board.mainEditions.some(
    ({ editions, from, until }) =>
      editions.includes(edition) &&
      (from === undefined || from <= date) &&
      (until === undefined || date <= until),
  );
}

function row(entry: Entry, place: number, { snapshot, known }: { snapshot: Snapshot; known: Known }): Row {
  const { board, edition, date } = snapshot;
  const listed = known.names.resolve(entry.name, board, date);
  const organization = listed && known.models.get(listed.model)?.organization;
  if (listed === undefined || organization === undefined) {
    throw new Error(`"${entry.name}" of ${board}/${edition}/${date} is listed by no model`);
  }
  return { place, entry, model: listed.model, organization, variant: listed.variant };
}
