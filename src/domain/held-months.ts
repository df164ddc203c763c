import type { Catalog } from './catalog.ts';
import type { IsoDate } from './date.ts';
import { dayPages, editionPages } from './board-pages.ts';
import { compareText } from './problem.ts';
import type { Publication } from './publication.ts';
import { reigns, type Reign } from './reigns.ts';

/** A day of which something is held. */
export interface HeldDay {
  readonly date: IsoDate;
  readonly publication: Publication;
  /** Published on this day, seen again on it, or of another edition than the main one. */
  readonly kind: 'published' | 'seen' | 'edition';
  /** The reign the publication falls in; absent for another edition. */
  readonly reign?: Reign;
  /** Whether it is the first publication that shows a new leader. */
  readonly change: boolean;
}

export interface HeldMonth {
  /** `2026-04` */
  readonly month: string;
  /** Newest first. */
  readonly days: readonly HeldDay[];
}

/** Every day of which a snapshot of a category is held, by month, newest first. */
export function heldMonths(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  category = 'overall',
): HeldMonth[] {
  const all = reigns(catalog, board, category);
  const days = dayPages(catalog, board, category)
    .filter(({ publication }) => publication.main)
    .map(({ kind, date, publication }): HeldDay => {
      const index = all.findIndex(({ publications }) => publications.includes(publication));
      const reign = all[index];
      const opens = kind === 'publication' && reign?.from === publication;
      return {
        date,
        publication,
        kind: kind === 'publication' ? 'published' : 'seen',
        reign,
        change: opens && all[index - 1]?.ending === 'lead-change',
      };
    });
  const editions = editionPages(catalog, board)
    .filter(({ publication }) => publication.categories.has(category))
    .map(({ date, publication }): HeldDay => ({ date, publication, kind: 'edition', change: false }));
  const newestFirst = [...days, ...editions].sort(
    (a, b) => compareText(b.date, a.date) || Number(b.kind === 'edition') - Number(a.kind === 'edition'),
  );
  return [...Map.groupBy(newestFirst, ({ date }) => date.slice(0, 7))].map(([month, held]) => ({
    month,
    days: held,
  }));
}
