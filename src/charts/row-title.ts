import type { Model } from '../domain/model.ts';
import type { Row } from '../domain/publication.ts';

/** The name of a row’s model, the id of one that is not known, and its variant in brackets where the board lists one. */
export function rowTitle({ model, variant }: Row, models: ReadonlyMap<string, Model>): string {
  const name = models.get(model)?.name ?? model;
  return variant === undefined ? name : `${name} (${variant})`;
}
