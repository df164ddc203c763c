import type { Catalog } from './catalog.ts';
import type { Lead, Separability } from './lead.ts';
import type { Publication } from './publication.ts';
import { reigns } from './reigns.ts';

/** A change of model at place 1: it happened after the one publication and by the other. */
export interface LeadChange {
  /** Stable: the board, the category and the date of the first publication with the new leader. */
  readonly id: string;
  readonly board: string;
  readonly category: string;
  /** The old leader, and the last publication that shows it. */
  readonly from: { readonly model: string; readonly organization: string; readonly publication: Publication };
  /** The new leader, and the first publication that shows it. */
  readonly to: { readonly model: string; readonly organization: string; readonly publication: Publication };
  /** The lead in the first publication that shows the new leader. */
  readonly lead: Lead;
  readonly separable: Separability;
}

/** The lead changes of a category of a board, oldest first; none where one model always led, and none across a change of edition. */
export function leadChanges(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  category = 'overall',
): LeadChange[] {
  const all = reigns(catalog, board, category);
  return all.slice(1).flatMap((to, index) => {
    const from = all[index];
    if (from?.ending !== 'lead-change') return [];
    return [
      {
        id: `${board}-${category}-${to.from.date}`,
        board,
        category,
        from: { model: from.model, organization: from.organization, publication: from.last },
        to: { model: to.model, organization: to.organization, publication: to.from },
        lead: to.opening,
        separable: to.separable,
      },
    ];
  });
}
