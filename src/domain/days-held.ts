import { dayPages } from './board-pages.ts';
import type { Catalog } from './catalog.ts';
import type { DaysHeld } from './day-reached.ts';

/** The days of which something of a category of a board is held; three empty lists for an unknown board. */
export function daysHeld(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  category = 'overall',
): DaysHeld {
  const pages = dayPages(catalog, board, category);
  const dates = (held: typeof pages) => held.map(({ date }) => date);
  const [published, others] = [
    pages.filter(({ kind }) => kind === 'publication'),
    pages.filter(({ kind }) => kind === 'redirect'),
  ];
  return {
    main: dates(published),
    seen: dates(others.filter(({ publication }) => publication.main)),
    otherEdition: dates(others.filter(({ publication }) => !publication.main)),
  };
}
