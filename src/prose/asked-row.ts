import type { Catalog } from '../domain/catalog.ts';
import { bestRowOf } from '../domain/lead.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { didYouMean } from '../domain/nearest.ts';
import type { Row } from '../domain/publication.ts';
import type { Standings } from '../domain/standings.ts';
import { nearestHeld } from './asked-standings.ts';
import { renditionProblem, type RenditionProblem } from './rendition.ts';

/** The best row of a model in standings, or the nearest day on which the board lists it. */
export function askedRow(
  catalog: Catalog,
  { rows, board, category, publication }: Standings,
  model: string,
): Row | RenditionProblem {
  const row = bestRowOf(rows, model);
  if (row !== undefined) return row;
  const known = catalog.models.get(model);
  if (known === undefined) {
    return renditionProblem(`there is no model "${model}"`, didYouMean(model, [...catalog.models.keys()]));
  }
  const listing = mainPublications(catalog, board, category).filter(({ categories }) =>
    bestRowOf(categories.get(category)?.rows ?? [], model),
  );
  const missing = `${known.name} is not listed on ${board}, ${category}, of ${publication.date}`;
  return listing.length === 0
    ? renditionProblem(`${missing}, nor on any other day that is held`)
    : renditionProblem(`${missing}; of the days that list it ${nearestHeld(listing, publication.date)}`);
}
