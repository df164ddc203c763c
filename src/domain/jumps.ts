import type { Catalog } from './catalog.ts';
import { gapPoints } from './gap-points.ts';
import { bestRowOf, separability, type Separability } from './lead.ts';
import { leadChanges, type LeadChange } from './lead-changes.ts';

/** How far a new leader stood above the one before it, in the first publication that shows it. */
export interface Jump {
  readonly change: LeadChange;
  /** New leader less old leader; both from that publication. */
  readonly jumpPoints: number;
  /** Of the new leader over the old one. */
  readonly separable: Separability;
}

/** The jumps of a category of a board, oldest first; a change after which the old leader is not listed has none. */
export function jumps(catalog: Pick<Catalog, 'publications'>, board: string, category = 'overall'): Jump[] {
  return leadChanges(catalog, board, category).flatMap((change) => {
    const rows = change.to.publication.categories.get(category)?.rows ?? [];
    const old = bestRowOf(rows, change.from.model);
    const { leader } = change.lead;
    return old ? [{ change, jumpPoints: gapPoints(leader, old), separable: separability(leader, old) }] : [];
  });
}
