import type { Catalog } from '../domain/catalog.ts';
import { localized, type Language } from '../domain/localized.ts';
import { snapshotId } from '../domain/snapshot.ts';
import type { Standings } from '../domain/standings.ts';
import { formatDate, formatGap, formatScore } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import type { NumberRendition } from './rendition.ts';

/** A number taken from standings, in whole points as sentences have it, signed where asked, with the snapshot it is from. */
export function numberFrom(
  standings: Standings,
  { value, unit, signed = false }: Pick<NumberRendition, 'value' | 'unit'> & { readonly signed?: boolean },
  { catalog, language }: { readonly catalog: Catalog; readonly language: Language },
): NumberRendition {
  const words = wordsFor(language);
  const { publication, published, category } = standings;
  const board = catalog.boards.get(standings.board);
  const categoryName = board?.categories.find(({ id }) => id === category)?.name;
  const number = signed ? formatGap(value, language) : formatScore(value, language);
  return {
    kind: 'number',
    value,
    unit,
    text: unit === 'points' ? words.facts.points(number) : number,
    source: {
      snapshot: snapshotId(published.snapshot),
      board: standings.board,
      category,
      date: publication.date,
    },
    says: words.prose.from({
      board: board ? localized(board.name, language) : standings.board,
      category: category === 'overall' || !categoryName ? undefined : localized(categoryName, language),
      date: formatDate(publication.date, language),
    }),
  };
}
