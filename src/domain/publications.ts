import type { Board } from './board.ts';
import type { IsoDate } from './date.ts';
import { heldCategories, type Holding } from './holding.ts';
import { listingIndex } from './listings.ts';
import type { Model } from './model.ts';
import { compareText } from './problem.ts';
import type { Publication } from './publication.ts';
import { publishedCategory } from './published-category.ts';
import { samePublication } from './same-publication.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The publications of a board in every edition, oldest first; two of one date stand with the main one first.
 * The result does not depend on the order of the snapshots. Every listed name must be known.
 */
export function publications(
  snapshots: readonly Snapshot[],
  board: Board,
  models: ReadonlyMap<string, Model>,
): Publication[] {
  const names = listingIndex(models.values());
  const holdings = snapshots
    .filter((snapshot) => snapshot.board === board.id)
    .map((snapshot) => heldCategories(snapshot, { board, models, names }))
    .sort(byDateAndEdition);
  const all = groupsOf(holdings).map((group) => publication(group));
  return all
    .map((candidate) => ({ ...candidate, main: candidate.main && !yields(candidate, all) }))
    .sort(
      (a, b) =>
        compareText(a.date, b.date) || Number(b.main) - Number(a.main) || compareText(a.edition, b.edition),
    );
}

/**
 * Holdings that are copies of one publication, together. Equality within rounding is not transitive (two data sets
 * can both round to one page), so a holding joins a group only where it equals every member. They come in the order
 * of their dates, data set before page, and each looks at the newest group first: a page that fits two shows
 * what was published last.
 */
function groupsOf(holdings: readonly Holding[]): readonly (readonly [Holding, ...Holding[]])[] {
  const groups: [Holding, ...Holding[]][] = [];
  for (const holding of holdings) {
    const group = holding.comparable
      ? groups.findLast((members) =>
          members.every((member) => member.comparable && sameContent(member, holding)),
        )
      : undefined;
    if (group) group.push(holding);
    else groups.push([holding]);
  }
  return groups;
}

/** Whether two holdings share a category and are the same in each they share. */
function sameContent(a: Holding, b: Holding): boolean {
  const shared = [...a.categories.keys()].filter((category) => b.categories.has(category));
  return (
    shared.length > 0 &&
    shared.every((category) => {
      const [ofA, ofB] = [a.categories.get(category), b.categories.get(category)];
      return ofA !== undefined && ofB !== undefined && samePublication(ofA, ofB);
    })
  );
}

function publication(group: readonly [Holding, ...Holding[]]): Publication {
  const [first] = group;
  const categories = [...new Set(group.flatMap((holding) => [...holding.categories.keys()]))];
  const seen = [...new Set(group.map(({ snapshot }) => snapshot.date))].filter(
    (date) => date !== first.snapshot.date,
  );
  return {
    board: first.snapshot.board,
    date: first.snapshot.date,
    edition: group.some(({ snapshot }) => snapshot.edition === 'dataset')
      ? 'dataset'
      : first.snapshot.edition,
    main: first.main,
    snapshots: group.map(({ snapshot }) => snapshot),
    seen,
    categories: new Map(categories.map((category) => [category, publishedCategory(group, category)])),
  };
}

/** Whether another main publication bears the same date and the data set’s own snapshot of that day. */
function yields({ board, date, snapshots }: Publication, all: readonly Publication[]): boolean {
  const fromDataset = (held: readonly Snapshot[], day: IsoDate) =>
    held.some((snapshot) => snapshot.edition === 'dataset' && snapshot.date === day);
  return (
    !fromDataset(snapshots, date) &&
    all.some(
      (other) =>
        other.board === board && other.main && other.date === date && fromDataset(other.snapshots, date),
    )
  );
}

const EDITION_ORDER = { dataset: 0, page: 1, catalog: 2 } as const;

function byDateAndEdition({ snapshot: a }: Holding, { snapshot: b }: Holding): number {
  return compareText(a.date, b.date) || EDITION_ORDER[a.edition] - EDITION_ORDER[b.edition];
}
