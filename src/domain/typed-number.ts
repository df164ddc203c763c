import { TYPED_NUMBER_PATTERNS, type TypedNumberKind } from './typed-number-patterns.ts';

/** A number that a text types, where it looks like one that boards give. */
export interface FoundNumber {
  readonly kind: TypedNumberKind;
  readonly value: number;
  /** As it stands there, with the word behind it that makes it one: `241 points`. */
  readonly text: string;
  /** Where in the text the number begins, from 0. */
  readonly at: number;
}

/**
 * The numbers of a text that look like a score, a gap or a share, in its order, each once, in English and in Chinese.
 * Years, dates, names of models, prices and counts of other things do not; nor does what stands between quotation marks.
 */
export function typedNumbers(text: string): FoundNumber[] {
  const spoken = text.replace(/“[^”]*”|"[^"]*"|「[^」]*」|『[^』]*』/g, (quoted) =>
    '\uFFFC'.repeat(quoted.length),
  );
  const found = TYPED_NUMBER_PATTERNS.flatMap(([kind, regex]) =>
    [...spoken.matchAll(regex)].flatMap((match) => foundIn(kind, match)),
  );
  return found
    .filter(({ at }, index) => found.findIndex((other) => other.at === at) === index)
    .sort((a, b) => a.at - b.at);
}

const LEAST_SCORE = 900;
const YEARS = { from: 1900, to: 2100 };

function foundIn(kind: TypedNumberKind, match: RegExpExecArray): FoundNumber[] {
  const number = match.groups?.['number'] ?? '';
  const value = Number(number.replace(',', ''));
  const isYear = /^\d{4}$/.test(number) && value >= YEARS.from && value < YEARS.to;
  if (kind !== 'share' && isYear && !/(?:points?|分)$/.test(match[0])) return [];
  const at = match.indices?.groups?.['number']?.[0] ?? match.index;
  // “1512 points” is a score, “241 points” a gap.
  const meant = kind === 'gap' && value >= LEAST_SCORE ? 'score' : kind;
  const text = match[0]
    .slice(at - match.index)
    .replace(/\s+/g, ' ')
    .trim();
  return [{ kind: meant, value: kind === 'share' ? percent(value) : value, text, at }];
}

/** A share said as 0.91 is 91 %. */
function percent(share: number): number {
  return share < 1 ? Number((100 * share).toFixed(6)) : share;
}
