import type { Catalog } from './catalog.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication } from './publication.ts';
import { remeasuredBetween } from './remeasured-between.ts';
import type { Remeasurement } from './remeasured.ts';

/** A re-measurement, and the two main publications it lies between. */
export interface DatedRemeasurement extends Remeasurement {
  readonly board: string;
  readonly before: Publication;
  readonly after: Publication;
}

/** Every re-measurement between two main publications of one edition of a board that follow each other, oldest first. */
export function remeasurements(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  category = 'overall',
): DatedRemeasurement[] {
  const main = mainPublications(catalog, board, category);
  return main.slice(1).flatMap((after, index) => {
    const before = main[index];
    if (before === undefined) return [];
    return remeasuredBetween(before, after, category).map((found) => ({ ...found, board, before, after }));
  });
}
