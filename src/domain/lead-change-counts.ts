import type { Catalog } from './catalog.ts';
import { leadChanges } from './lead-changes.ts';

/** How often a lead changed, as far as publications held show it. */
export interface LeadChangeCounts {
  readonly all: number;
  /** By the year of the first publication with the new leader, most first; a year without one is left out. */
  readonly byYear: readonly { readonly year: string; readonly changes: number }[];
  /** By the organization that took the lead, most first; its models in the order in which they did. */
  readonly byOrganization: readonly {
    readonly organization: string;
    readonly changes: number;
    readonly models: readonly string[];
  }[];
}

/** The lead changes of a category of a board, counted; one between models of one organization counts too. Of equals the earliest is first. */
export function leadChangeCounts(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  category = 'overall',
): LeadChangeCounts {
  const all = leadChanges(catalog, board, category).map(({ to }) => to);
  const years = Map.groupBy(all, ({ publication }) => publication.date.slice(0, 4));
  const takers = Map.groupBy(all, ({ organization }) => organization);
  return {
    all: all.length,
    byYear: [...years].map(([year, { length: changes }]) => ({ year, changes })).sort(mostFirst),
    byOrganization: [...takers]
      .map(([organization, taken]) => ({
        organization,
        changes: taken.length,
        models: [...new Set(taken.map(({ model }) => model))],
      }))
      .sort(mostFirst),
  };
}

function mostFirst(a: { readonly changes: number }, b: { readonly changes: number }): number {
  return b.changes - a.changes;
}
