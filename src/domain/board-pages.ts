import type { Edition } from './board.ts';
import type { Catalog } from './catalog.ts';
import type { IsoDate } from './date.ts';
import { compareText } from './problem.ts';
import type { Publication } from './publication.ts';
import type { Snapshot } from './snapshot.ts';

/** What stands at the address of a day: a publication, or the way to the one that stood then. */
export type DayPage =
  | { readonly kind: 'publication'; readonly date: IsoDate; readonly publication: Publication }
  | { readonly kind: 'redirect'; readonly date: IsoDate; readonly publication: Publication };

/** The page of a publication that is not the main one of its day. */
export interface EditionPage {
  readonly date: IsoDate;
  readonly edition: Edition;
  readonly publication: Publication;
}

type Held = Pick<Catalog, 'publications'>;

/**
 * The days of a board that have an address, oldest first: the main publications that carry the category, and
 * redirects for days on which one was only seen again or another edition alone is held.
 */
export function dayPages(catalog: Held, board: string, category = 'overall'): DayPage[] {
  const all = (catalog.publications.get(board) ?? []).filter(({ categories }) => categories.has(category));
  const pages = new Map<IsoDate, DayPage>();
  const add = (kind: DayPage['kind'], date: IsoDate, publication: Publication) => {
    if (!pages.has(date)) pages.set(date, { kind, date, publication });
  };
  const main = all.filter((publication) => publication.main);
  const others = all.filter((publication) => !publication.main);
  for (const publication of main) add('publication', publication.date, publication);
  for (const publication of main)
    for (const date of datesOf(publication, category)) add('redirect', date, publication);
  for (const publication of others)
    for (const date of datesOf(publication, category)) add('redirect', date, publication);
  return [...pages.values()].sort((a, b) => compareText(a.date, b.date));
}

/** The pages of a board’s publications that are not the main ones of their days, oldest first. */
export function editionPages(catalog: Held, board: string): EditionPage[] {
  return (catalog.publications.get(board) ?? [])
    .filter(({ main }) => !main)
    .map((publication) => ({ date: publication.date, edition: publication.edition, publication }));
}

function datesOf({ snapshots }: Publication, category: string): IsoDate[] {
  return snapshots.filter((snapshot) => carries(snapshot, category)).map(({ date }) => date);
}

function carries({ categories }: Snapshot, category: string): boolean {
  return categories.some((held) => held.category === category);
}

/** Later days on which a category of a publication was seen to stand unchanged, ascending. */
export function seenDates(publication: Publication, category = 'overall'): IsoDate[] {
  const dates = new Set(datesOf(publication, category));
  return publication.seen.filter((date) => dates.has(date));
}

/** The categories of a board that any main publication held carries, `overall` among them, in the order of display. */
export function heldCategoryIds(catalog: Pick<Catalog, 'boards' | 'publications'>, board: string): string[] {
  const main = (catalog.publications.get(board) ?? []).filter((publication) => publication.main);
  return (catalog.boards.get(board)?.categories ?? [])
    .map(({ id }) => id)
    .filter((id) => main.some(({ categories }) => categories.has(id)));
}
