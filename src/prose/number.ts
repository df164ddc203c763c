import type { Catalog } from '../domain/catalog.ts';
import { categoryName } from '../domain/category-name.ts';
import type { Language } from '../domain/localized.ts';
import { boardName } from '../domain/record-names.ts';
import type { Standings } from '../domain/standings.ts';
import { formatDate, formatGap, formatScore, formatShare } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import type { NumberRendition, NumberSource } from './rendition.ts';

interface Saying {
  readonly catalog: Catalog;
  readonly language: Language;
}

/** A number as it was found. */
export interface Taken extends Pick<NumberRendition, 'value' | 'unit'> {
  /** Whether points bear their sign, as a gain does. */
  readonly signed?: boolean;
  /** What the number comes of, in words. */
  readonly of?: string;
}

/** A number taken from standings, whole as sentences have it, with the snapshot it is from. */
export function numberFrom(standings: Standings, taken: Taken, saying: Saying): NumberRendition {
  return {
    kind: 'number',
    value: taken.value,
    unit: taken.unit,
    text: numberText(taken, saying.language),
    source: sourceOf(standings),
    says: note(standings, taken.of, saying),
  };
}

function note(standings: Standings, of: string | undefined, saying: Saying): string {
  const date = formatDate(standings.publication.date, saying.language);
  return wordsFor(saying.language).prose.note({ ...standingsName(standings, saying), date, of });
}

function numberText({ value, unit, signed = false }: Taken, language: Language): string {
  const words = wordsFor(language);
  switch (unit) {
    case 'score':
      return formatScore(value, language);
    case 'points':
      return words.facts.points(signed ? formatGap(value, language) : formatScore(value, language));
    case 'place':
      return words.prose.place(value);
    case 'share':
      return formatShare(value, language);
  }
}

/** The snapshot that standings are from, as its page is addressed. */
export function sourceOf({ publication, category, board }: Standings): NumberSource {
  return { board, category, date: publication.date };
}

/** What a board and one of its categories are called; the board as a whole has no category. */
export function standingsName(
  { board, category }: Pick<Standings, 'board' | 'category'>,
  { catalog, language }: Saying,
): { readonly board: string; readonly category?: string } {
  const known = catalog.boards.get(board);
  return {
    board: boardName(catalog, board, language),
    category: known && category !== 'overall' ? categoryName(known, category, language) : undefined,
  };
}
