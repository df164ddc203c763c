import type { Catalog } from './catalog.ts';
import { compareText } from './problem.ts';
import { reigns, type Reign } from './reigns.ts';

/** The reigns of an organization’s models on all boards, newest first; those of one day in the boards’ order. */
export function organizationReigns(
  catalog: Pick<Catalog, 'boards' | 'publications'>,
  organization: string,
): Reign[] {
  return [...catalog.boards.keys()]
    .flatMap((board) => reigns(catalog, board))
    .filter((reign) => reign.organization === organization)
    .sort((a, b) => compareText(b.from.date, a.from.date));
}
