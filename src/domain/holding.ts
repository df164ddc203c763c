import type { Board } from './board.ts';
import type { ListingIndex } from './listings.ts';
import type { Model } from './model.ts';
import type { Row } from './publication.ts';
import { lastDigitPoints } from './rounding.ts';
import { rowsByKey } from './row-key.ts';
import type { Comparable } from './same-publication.ts';
import type { Entry, Snapshot, SnapshotCategory } from './snapshot.ts';

/** One category as one snapshot holds it, names resolved. */
export interface HeldCategory extends Comparable {
  readonly rows: readonly Row[];
  readonly snapshot: Snapshot;
  readonly source: SnapshotCategory['source'];
}

/** A snapshot with its names resolved to models and variants. */
export interface Holding {
  readonly snapshot: Snapshot;
  /** Whether its edition is a main one on its date. */
  readonly main: boolean;
  readonly categories: ReadonlyMap<string, HeldCategory>;
}

interface Known {
  readonly board: Board;
  readonly models: ReadonlyMap<string, Model>;
  readonly names: ListingIndex;
}

/** A snapshot with every name resolved. Throws at an unknown name: the rules let no such snapshot into a catalog. */
export function holding(snapshot: Snapshot, known: Known): Holding {
  const categories = snapshot.categories.map((held) => {
    const rows = held.entries.map((entry, index) => row(entry, index + 1, { snapshot, known }));
    const { coverage, source } = held;
    const lowestScore = Math.min(...rows.map(({ entry }) => entry.score));
    const category: HeldCategory = {
      coverage,
      source,
      snapshot,
      rows,
      lowestScore,
      byKey: rowsByKey(rows),
      lastDigitPoints: lastDigitPoints(rows),
    };
    return [held.category, category] as const;
  });
  return { snapshot, main: isMain(snapshot, known.board), categories: new Map(categories) };
}

function isMain({ edition, date }: Snapshot, board: Board): boolean {
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
