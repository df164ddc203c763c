import type { Catalog } from './catalog.ts';
import { addDays } from './date.ts';
import type { Lead } from './lead.ts';
import type { Publication } from './publication.ts';
import { standings, standingsAsOf } from './standings.ts';

/** A publication of another edition that has another leader than the main one of the time. */
export interface EditionContradiction {
  readonly board: string;
  readonly publication: Publication;
  readonly lead: Lead;
  /** The newest main publication on or before its date. */
  readonly main: Publication;
  readonly mainLead: Lead;
}

const MOST_DAYS_APART = 14;

/**
 * Where editions contradict each other on who leads a board, oldest first. A publication of another edition is held
 * against the main one that stood on its date; one that stood for more than 14 days by then says nothing.
 */
export function editionContradictions(
  catalog: Pick<Catalog, 'asOf' | 'publications'>,
  board: string,
): EditionContradiction[] {
  return (catalog.publications.get(board) ?? []).flatMap((publication) => {
    if (publication.main) return [];
    const lead = standings(publication)?.lead;
    const main = standingsAsOf(catalog, { board, date: publication.date });
    if (lead === undefined || main?.lead === undefined) return [];
    const stale = main.publication.date < addDays(publication.date, -MOST_DAYS_APART);
    if (stale || lead.leader.model === main.lead.leader.model) return [];
    return [{ board, publication, lead, main: main.publication, mainLead: main.lead }];
  });
}
