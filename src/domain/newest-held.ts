import type { Catalog } from './catalog.ts';
import type { IsoDate } from './date.ts';
import { mainPublications } from './main-publications.ts';
import { lastHeldDate } from './reigns.ts';

/**
 * The date of the newest data of some boards, of all where none is named: the last day on which a copy of their newest
 * main publication is held, the latest of them. Undefined where nothing is held.
 */
export function newestHeld(
  catalog: Pick<Catalog, 'boards' | 'publications'>,
  boards: readonly string[] = [...catalog.boards.keys()],
): IsoDate | undefined {
  const dates = boards.flatMap((board) => {
    const newest = mainPublications(catalog, board).at(-1);
    return newest ? [lastHeldDate(newest, 'overall')] : [];
  });
  return dates.sort().at(-1);
}
