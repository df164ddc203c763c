import type { Claim } from '../domain/claim.ts';
import type { ClaimMoment } from '../domain/claim-moments.ts';
import type { Quantity } from '../domain/claim-statement.ts';
import { localized, type Language } from '../domain/localized.ts';
import { formatDate, formatGap, formatInteger, formatScore, formatShare } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

type Counted = Pick<Claim, 'metric' | 'unit' | 'record'>;

/** A measured quantity of a claim as short as a table has it: `242`, `+178`, `91 %`, `third`, `2,506,410`. */
export function claimFigure(value: number, { metric, record }: Counted, language: Language): string {
  if (record?.of === 'reign-days') return wordsFor(language).facts.days(value);
  switch (metric) {
    case 'rank':
    case 'lead':
      return wordsFor(language).claimPages.figures.place(value);
    case 'win-share':
    case 'field-win-share':
      return formatShare(value / 100, language);
    case 'gain':
      return formatGap(value, language);
    case 'votes':
    case 'count':
      return formatInteger(value, language);
    default:
      return record?.of === 'votes' ? formatInteger(value, language) : formatScore(value, language);
  }
}

/** The quantity of several moments as short, from the smallest to the largest: `131 to 158`. */
export function momentsFigure(
  moments: readonly Pick<ClaimMoment, 'value'>[],
  claim: Counted,
  language: Language,
): string {
  const values = moments.map(({ value }) => value);
  const [least = '', most = ''] = [Math.min(...values), Math.max(...values)].map((value) =>
    claimFigure(value, claim, language),
  );
  return least === most ? least : wordsFor(language).claimPages.figures.range(least, most);
}

/** What a statement puts a quantity at, as short: `242`, `247 to 277`, `1510 or more`, `0.21 US dollars`; undefined where it says no number. */
export function saidFigure(
  { quantity, category }: { readonly quantity?: Quantity; readonly category: string },
  claim: Counted,
  language: Language,
): string | undefined {
  const words = wordsFor(language).claimPages.figures;
  const figure = (value: number) => statedFigure(value, claim, language);
  switch (quantity?.kind) {
    case 'value':
      return figure(quantity.value);
    case 'range':
      return words.range(figure(quantity.from), figure(quantity.to));
    case 'at-least':
      return words.atLeast(figure(quantity.value));
    case 'at-most':
      return words.atMost(figure(quantity.value));
    case 'each': {
      const own = quantity.values.find((each) => each.category === category);
      return own && figure(own.value);
    }
    case 'date':
      return formatDate(quantity, language, { style: 'short' });
    case 'same-gap':
      return words.asMuch;
    case undefined:
      return claim.metric === 'lead' ? words.place(1) : claim.metric === 'gap' ? words.above : undefined;
  }
}

/** As it was said: beyond the boards with all its decimals, and with what it counts. */
function statedFigure(value: number, claim: Counted, language: Language): string {
  const { metric, unit } = claim;
  const isBeyond = ['money', 'percent', 'count', 'time', 'prediction'].includes(metric);
  if (!isBeyond) return claimFigure(value, claim, language);
  if (metric === 'percent') return wordsFor(language).facts.percent(String(value));
  const number = Number.isInteger(value) ? formatInteger(value, language) : String(value);
  return unit ? wordsFor(language).claimPages.figures.counted(number, localized(unit, language)) : number;
}
