import type { Catalog } from './catalog.ts';
import type { LeadChange } from './lead-changes.ts';
import { reigns, type Reign } from './reigns.ts';

/** The reign that a lead change ended; undefined where the change is not of this catalog. */
export function endedReign(
  catalog: Pick<Catalog, 'publications'>,
  { board, category, to }: Pick<LeadChange, 'board' | 'category' | 'to'>,
): Reign | undefined {
  return reigns(catalog, board, category).find(({ until }) => until === to.publication);
}
