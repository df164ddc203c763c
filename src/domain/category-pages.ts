import { dayPages, heldCategoryIds, type DayPage } from './board-pages.ts';
import type { Board } from './board.ts';
import type { Catalog } from './catalog.ts';

/** A category of a board, beside the board as a whole. */
export interface BoardCategory {
  readonly board: Board;
  readonly category: string;
}

/** The categories of all boards that have pages of their own: all that a main publication carries but overall. */
export function boardCategories(catalog: Pick<Catalog, 'boards' | 'publications'>): BoardCategory[] {
  return [...catalog.boards.values()].flatMap((board) =>
    heldCategoryIds(catalog, board.id)
      .filter((category) => category !== 'overall')
      .map((category) => ({ board, category })),
  );
}

/** The days of a category that have an address: those of main publications, and on which one was only seen again. */
export function categoryDayPages(
  catalog: Pick<Catalog, 'publications'>,
  { board, category }: BoardCategory,
): DayPage[] {
  return dayPages(catalog, board.id, category).filter(({ publication }) => publication.main);
}
