import type { Catalog } from './catalog.ts';
import { mainPublications } from './main-publications.ts';

/** The last place that counts as near the lead. */
const NEAR = 2;

/** The models that ever stood first or second on a board, and were listed there on another day too. */
export function nearLeaders(catalog: Pick<Catalog, 'boards' | 'publications'>): ReadonlySet<string> {
  return new Set([...catalog.boards.keys()].flatMap((board) => nearLeadersOn(catalog, board)));
}

function nearLeadersOn(catalog: Pick<Catalog, 'publications'>, board: string): string[] {
  const tables = mainPublications(catalog, board).flatMap(
    ({ categories }) => categories.get('overall')?.rows ?? [],
  );
  const listed = mainPublications(catalog, board).map(
    ({ categories }) => new Set(categories.get('overall')?.rows.map(({ model }) => model)),
  );
  const near = new Set(tables.filter(({ place }) => place <= NEAR).map(({ model }) => model));
  return [...near].filter((model) => listed.filter((models) => models.has(model)).length > 1);
}
