import type { Board } from './board.ts';
import type { Catalog } from './catalog.ts';
import { scoreGaps } from './score-gap.ts';
import { standingsAsOf, type Standings } from './standings.ts';

type Held = Pick<Catalog, 'asOf' | 'boards' | 'publications'>;

/** The newest standings of a board. */
export interface BoardStandings {
  readonly board: Board;
  readonly standings: Standings;
}

/** The newest standings of every board, in the order of display; a board of which nothing is held is left out. */
export function newestStandings(catalog: Held): BoardStandings[] {
  return [...catalog.boards.values()].flatMap((board) => {
    const standings = standingsAsOf(catalog, { board: board.id });
    return standings ? [{ board, standings }] : [];
  });
}

/** The boards on which a leader ever stood a number of points before another model, in the order of display. */
export function comparedBoards(catalog: Held): Board[] {
  return [...catalog.boards.values()].filter(({ id }) => scoreGaps(catalog, { board: id }).length > 0);
}
