import type { Board } from './board.ts';
import type { Catalog } from './catalog.ts';
import type { IsoDate } from './date.ts';
import { mainPublications } from './main-publications.ts';
import { lastHeldDate } from './reigns.ts';

/** How much of a board is held. */
export interface HeldBoard {
  readonly board: Board;
  /** Main publications that carry the board as a whole. */
  readonly main: number;
  /** Publications of other editions. */
  readonly other: number;
  /** The first main publication, and the last day a copy of the newest is held; absent where none is. */
  readonly first?: IsoDate;
  readonly last?: IsoDate;
  /** Main publications that carry a category beside the whole. */
  readonly withCategories: number;
}

/** What is held of every board, in the order of display. */
export function heldBoards(catalog: Pick<Catalog, 'boards' | 'publications'>): HeldBoard[] {
  return [...catalog.boards.values()].map((board) => {
    const main = mainPublications(catalog, board.id);
    const newest = main.at(-1);
    const all = catalog.publications.get(board.id) ?? [];
    return {
      board,
      main: main.length,
      other: all.filter((publication) => !publication.main).length,
      first: main[0]?.date,
      last: newest && lastHeldDate(newest, 'overall'),
      withCategories: all.filter((publication) => publication.main && publication.categories.size > 1).length,
    };
  });
}
