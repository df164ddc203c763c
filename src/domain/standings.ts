import type { Catalog } from './catalog.ts';
import type { IsoDate } from './date.ts';
import { lead, type Lead } from './lead.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication, PublishedCategory, Row } from './publication.ts';

/** A category of a board as one publication has it. */
export interface Standings {
  readonly board: string;
  readonly category: string;
  readonly publication: Publication;
  readonly published: PublishedCategory;
  readonly rows: readonly Row[];
  readonly lead: Lead | undefined;
}

/** The standings of a category in a publication; undefined where it does not carry the category. */
export function standings(publication: Publication, category = 'overall'): Standings | undefined {
  const published = publication.categories.get(category);
  if (published === undefined) return undefined;
  const { rows } = published;
  return { board: publication.board, category, publication, published, rows, lead: lead(rows) };
}

export interface StandingsOptions {
  readonly board: string;
  /** `overall` when left out. */
  readonly category?: string;
  /** The catalog’s `asOf` when left out. */
  readonly date?: IsoDate;
}

/**
 * The standings as of a date: those of the newest main publication on or before it that carries the category.
 * Undefined where there is none.
 */
export function standingsAsOf(
  catalog: Pick<Catalog, 'asOf' | 'publications'>,
  { board, category = 'overall', date = catalog.asOf }: StandingsOptions,
): Standings | undefined {
  const newest = mainPublications(catalog, board, category).findLast(
    (publication) => publication.date <= date,
  );
  return newest && standings(newest, category);
}
