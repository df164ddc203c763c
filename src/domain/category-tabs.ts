import type { Board } from './board.ts';
import { heldCategoryIds } from './board-pages.ts';
import type { Catalog } from './catalog.ts';
import type { IsoDate } from './date.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication } from './publication.ts';

/** A category of a board, and whether there is a page of it. */
export type CategoryTab = Board['categories'][number] & { readonly held: boolean };

/**
 * The categories of a board that are held at all, in the order of display; with a publication, whether it carries
 * each. `from` is the first day any category but the first is held.
 */
export function categoryTabs(
  catalog: Pick<Catalog, 'boards' | 'publications'>,
  board: Board,
  publication?: Publication,
): { readonly tabs: readonly CategoryTab[]; readonly from?: IsoDate } {
  const held = heldCategoryIds(catalog, board.id);
  const tabs = board.categories
    .filter(({ id }) => held.includes(id))
    .map((category) => ({
      ...category,
      held: publication === undefined || publication.categories.has(category.id),
    }));
  const [from] = held
    .slice(1)
    .flatMap((category) => mainPublications(catalog, board.id, category)[0]?.date ?? [])
    .sort();
  return { tabs, from };
}
