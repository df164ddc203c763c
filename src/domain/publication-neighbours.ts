import type { Catalog } from './catalog.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication } from './publication.ts';

/** A publication’s place among the main ones of its board that carry a category. */
export interface PublicationNeighbours {
  /** The newest main one before it; it is what a diff compares with. */
  readonly before?: Publication;
  /** The oldest main one after it. */
  readonly after?: Publication;
  /** Counts from 1; absent for a publication that is not a main one. */
  readonly number?: number;
  /** How many main ones there are. */
  readonly of: number;
}

/** The main publications around one; those of the dates before and after for one that is not main. */
export function publicationNeighbours(
  catalog: Pick<Catalog, 'publications'>,
  publication: Publication,
  category = 'overall',
): PublicationNeighbours {
  const all = mainPublications(catalog, publication.board, category);
  const at = all.indexOf(publication);
  if (at !== -1) return { before: all[at - 1], after: all[at + 1], number: at + 1, of: all.length };
  return {
    before: all.findLast(({ date }) => date < publication.date),
    after: all.find(({ date }) => date > publication.date),
    of: all.length,
  };
}
