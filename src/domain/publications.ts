import type { Board } from './board.ts';
import { compareEditions, copiesOf, type Copies } from './copies.ts';
import { holding, type Holding } from './holding.ts';
import { listingIndex } from './listings.ts';
import type { Model } from './model.ts';
import { compareText } from './problem.ts';
import type { Publication } from './publication.ts';
import { publishedCategory } from './published-category.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The publications of a board in every edition, oldest first, the main one of a date before others of that date.
 * No two main ones bear one date. The result does not depend on the order of the snapshots, which must be one per
 * edition and date; every listed name must be known.
 */
export function publications(
  snapshots: readonly Snapshot[],
  board: Board,
  models: ReadonlyMap<string, Model>,
): Publication[] {
  const names = listingIndex(models.values());
  const holdings = snapshots
    .filter((snapshot) => snapshot.board === board.id)
    .map((snapshot) => holding(snapshot, { board, models, names }));
  return copiesOf(holdings)
    .map((copies) => publication(copies, holdings))
    .sort(byDate);
}

/**
 * The earliest date names a publication. Where on that day a copy nearer to the data holds another one, that other is
 * main on that day, and this one is named by the first day that is its own; without such a day it is not main.
 */
function publication(copies: Copies, all: readonly Holding[]): Publication {
  const own = copies.find((copy) => copy.main && !yieldsItsDay(copy, copies, all));
  const { board, date } = (own ?? copies[0]).snapshot;
  const categories = [...new Set(copies.flatMap((copy) => [...copy.categories.keys()]))].sort();
  const dates = copies.map(({ snapshot }) => snapshot.date);
  return {
    board,
    date,
    edition: [...copies].sort(compareEditions)[0]?.snapshot.edition ?? copies[0].snapshot.edition,
    main: own !== undefined,
    snapshots: copies.map(({ snapshot }) => snapshot),
    seen: [...new Set(dates)].filter((seen) => seen > date),
    categories: new Map(categories.map((category) => [category, publishedCategory(copies, category)])),
  };
}

function yieldsItsDay(copy: Holding, copies: Copies, all: readonly Holding[]): boolean {
  return all.some(
    (other) =>
      other.main &&
      other.snapshot.date === copy.snapshot.date &&
      compareEditions(other, copy) < 0 &&
      !copies.includes(other),
  );
}

function byDate(a: Publication, b: Publication): number {
  return compareText(a.date, b.date) || Number(b.main) - Number(a.main) || compareText(a.edition, b.edition);
}
