import type { Catalog } from '../../domain/catalog.ts';
import type { Language } from '../../domain/localized.ts';
import type { Model } from '../../domain/model.ts';
import type { ModelHistory } from '../../domain/model-history.ts';
import { boardName, organizationName } from '../../domain/record-names.ts';
import { formatDate } from '../../i18n/format.ts';
import { wordsFor } from '../../i18n/words.ts';

/** A model in two or three sentences: who made it, where it stands, what it led. */
export function modelLede(
  model: Model,
  histories: readonly ModelHistory[],
  { catalog, language }: { readonly catalog: Catalog; readonly language: Language },
): string {
  const words = wordsFor(language).models.lede;
  const organization = organizationName(catalog, model.organization);
  const nameOf = (board: string) => boardName(catalog, board, language);
  const places = histories.flatMap(({ board, now }) =>
    now ? [{ place: now.row.place, board: nameOf(board) }] : [],
  );
  const led = histories.filter(({ reigns }) => reigns.length > 0).map(({ board }) => nameOf(board));
  return [
    model.released
      ? words.released(organization, formatDate(model.released, language))
      : words.unreleased(organization),
    histories.length === 0 ? words.noBoard : places.length > 0 ? words.places(places) : words.notListed,
    ...(led.length > 0 ? [words.led(led)] : []),
  ].join(' ');
}
