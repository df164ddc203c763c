import type { Catalog } from '../domain/catalog.ts';
import type { Row } from '../domain/publication.ts';

/** The name of the model of a row, with its variant where the board lists one; the id of a model that is not known. */
export function rowName({ model, variant }: Row, { models }: Pick<Catalog, 'models'>): string {
  const name = models.get(model)?.name ?? model;
  return variant === undefined ? name : `${name} (${variant})`;
}
