import type { Catalog } from './catalog.ts';
import { localized, type Language } from './localized.ts';
import type { Row } from './publication.ts';

/** What a model is called; its id where no record has it. */
export function modelName({ models }: Pick<Catalog, 'models'>, id: string): string {
  return models.get(id)?.name ?? id;
}

/** What an organization is called; its id where no record has it. */
export function organizationName({ organizations }: Pick<Catalog, 'organizations'>, id: string): string {
  return organizations.get(id)?.name ?? id;
}

/** What a board is called in a language; its id where no record has it. */
export function boardName({ boards }: Pick<Catalog, 'boards'>, id: string, language: Language): string {
  const board = boards.get(id);
  return board === undefined ? id : localized(board.name, language);
}

/** What the model of a row is called, its variant in brackets where the board lists one: `GPT Image 2 (high)`. */
export function rowName(
  catalog: Pick<Catalog, 'models'>,
  { model, variant }: Pick<Row, 'model' | 'variant'>,
): string {
  const name = modelName(catalog, model);
  return variant === undefined ? name : `${name} (${variant})`;
}
