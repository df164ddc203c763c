import type { Lead } from './lead.ts';
import type { Publication } from './publication.ts';
import type { Reign } from './reigns.ts';
import { standings } from './standings.ts';

/** The gap of a leader to the next model in a publication. */
export interface GapBest {
  readonly publication: Publication;
  readonly lead: Lead;
  readonly gapPoints: number;
}

/** The gap of a publication as a list of one; none where no other model is listed. */
export function gapBest(publication: Publication, category: string): GapBest[] {
  const lead = standings(publication, category)?.lead;
  return lead?.gapPoints === undefined ? [] : [{ publication, lead, gapPoints: lead.gapPoints }];
}

/** The largest gap of each reign, of equals the earliest; none for a reign that never was ahead of anyone. */
export function gapBestsByReign(reigns: readonly Reign[]): GapBest[] {
  return reigns.flatMap(({ publications, category }) => {
    const best = largest(
      publications.flatMap((publication) => gapBest(publication, category)),
      ({ gapPoints }) => gapPoints,
    );
    return best && best.gapPoints > 0 ? [best] : [];
  });
}

/** The first of the items with the largest value; undefined for none. */
export function largest<T>(items: readonly T[], valueOf: (item: T) => number): T | undefined {
  const [first, ...rest] = items;
  if (first === undefined) return undefined;
  return rest.reduce((best, item) => (valueOf(item) > valueOf(best) ? item : best), first);
}
