import { rowTitle } from '../charts/row-title.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Row } from '../domain/publication.ts';

/** The name of the model of a row, with its variant where the board lists one; the id of a model that is not known. */
export function rowName(row: Row, { models }: Pick<Catalog, 'models'>): string {
  return rowTitle(row, models);
}
