import type { Catalog } from '../../domain/catalog.ts';
import { localized, type Language } from '../../domain/localized.ts';
import type { Model } from '../../domain/model.ts';
import type { ModelHistory } from '../../domain/model-history.ts';
import { formatDate } from '../../i18n/format.ts';
import { wordsFor } from '../../i18n/words.ts';

/** A model in two or three sentences: who made it, where it stands, what it led. */
export function modelLede(
  model: Model,
  histories: readonly ModelHistory[],
  { catalog, language }: { readonly catalog: Catalog; readonly language: Language },
): string {
  const words = wordsFor(language).models.lede;
  const organization = catalog.organizations.get(model.organization)?.name ?? model.organization;
  const boardName = (id: string) => {
    const board = catalog.boards.get(id);
    return board ? localized(board.name, language) : id;
  };
  const places = histories.flatMap(({ board, now }) =>
    now ? [{ place: now.row.place, board: boardName(board) }] : [],
  );
  const led = histories.filter(({ reigns }) => reigns.length > 0).map(({ board }) => boardName(board));
  return [
    model.released
      ? words.released(organization, formatDate(model.released, language))
      : words.unreleased(organization),
    histories.length === 0 ? words.noBoard : places.length > 0 ? words.places(places) : words.notListed,
    ...(led.length > 0 ? [words.led(led)] : []),
  ].join(' ');
}
