import type { Claim } from '../domain/claim.ts';
import { rounded } from '../domain/fixed.ts';
import { localized, type Language } from '../domain/localized.ts';
import { formatInteger, formatScore, formatShare } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

type Counted = Pick<Claim, 'metric' | 'unit' | 'record'>;

interface AmountOptions {
  readonly language: Language;
  /** Decimals of points and shares; whole ones, as sentences have them, when left out. */
  readonly decimals?: 0 | 1;
}

/** A measured quantity of a claim in words: `242 points`, `11 points the other way`, `second place`. */
export function claimAmount(
  value: number,
  { metric, unit, record }: Counted,
  { language, decimals = 0 }: AmountOptions,
): string {
  const { claims, facts } = wordsFor(language);
  const words = claims.amounts;
  if (record) return recordAmount(value, record.of, language);
  switch (metric) {
    case 'score':
      return words.score(formatScore(value, language, { decimals }));
    case 'rank':
    case 'lead':
      return words.place(value);
    case 'win-share':
    case 'field-win-share':
      return words.share(formatShare(value / 100, language, { decimals }));
    case 'votes':
      return words.votes(formatInteger(value, language));
    case 'count':
      return words.counted(formatInteger(value, language), unit ? localized(unit, language) : '');
    default:
      return value < 0
        ? words.otherWay(facts.points(formatScore(-value, language, { decimals })))
        : facts.points(formatScore(value, language, { decimals }));
  }
}

/** How far apart two such quantities are, without a sign: `6 points`, `1.9 percentage points`, `3 places`. */
export function claimDifference(by: number, claim: Counted, options: AmountOptions): string {
  const { language, decimals = 0 } = options;
  const { claims, facts } = wordsFor(language);
  const size = Math.abs(by);
  switch (claim.metric) {
    case 'rank':
    case 'lead':
      return claims.amounts.places(size);
    case 'win-share':
    case 'field-win-share':
      return claims.amounts.sharePoints(formatScore(size, language, { decimals }));
    case 'score':
      return facts.points(formatScore(size, language, { decimals }));
    default:
      return claimAmount(size, claim, options);
  }
}

function recordAmount(value: number, of: NonNullable<Claim['record']>['of'], language: Language): string {
  const { claims, facts } = wordsFor(language);
  switch (of) {
    case 'score':
      return claims.amounts.score(formatScore(value, language));
    case 'votes':
      return claims.amounts.votes(formatInteger(value, language));
    case 'reign-days':
      return facts.days(value);
    case 'gap':
    case 'jump':
      return facts.points(formatScore(value, language));
  }
}

const LARGE = 10;

/** How exactly a difference and what it is a difference of are printed: to a decimal where whole numbers would blur it. */
export function decimalsOf(by: number): 0 | 1 {
  return Math.abs(by) < LARGE && !Number.isInteger(rounded(by, 1)) ? 1 : 0;
}
