import type { Catalog } from './catalog.ts';
import type { Publication } from './publication.ts';

/**
 * The main publications of a board that carry a category, oldest first; none for an unknown board.
 * Freshness is per category: a publication without the category is left out.
 */
export function mainPublications(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  category = 'overall',
): readonly Publication[] {
  return (catalog.publications.get(board) ?? []).filter(
    ({ main, categories }) => main && categories.has(category),
  );
}
