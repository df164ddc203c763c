/** What a number in a text looks like. */
export type TypedNumberKind = 'score' | 'gap' | 'share';

/** A number that a text types, where it looks like one that boards give. */
export interface FoundNumber {
  readonly kind: TypedNumberKind;
  readonly value: number;
  /** As it stands there, with the word behind it that makes it one: `241 points`. */
  readonly text: string;
  /** Where in the text the number begins, from 0. */
  readonly at: number;
}

/** A number of its own: no part of a name, a date, a larger number or a sum of money. */
const NUMBER = String.raw`(?<![\d.,:/$€£¥\p{L}\-])(?<number>\d+(?:\.\d+)?)(?![\d:/]|[.,]\d)`;
const SPACE = String.raw`[\s\u00a0\u202f]`;
/** Of four digits, as scores of a board are; whether it is a year is judged apart. */
const SCORE = String.raw`(?<![\d.,:/$€£¥\p{L}\-])(?<number>1\d{3}(?:\.\d+)?)(?![\d:/]|[.,]\d)`;
/** What may follow a score and no count: the end of a clause, or a word that begins another. */
const CLAUSE = String.raw`(?=${SPACE}*(?:[.,;:!?)”]|$)|${SPACE}+(?:and|but|on|under|in|for|with|without|where|while|when|then|instead|by${SPACE}then)\b)`;

const PATTERNS: readonly (readonly [TypedNumberKind, RegExp])[] = [
  ['share', pattern(`${NUMBER}${SPACE}*(?:%|％|per${SPACE}?cent\\b)`)],
  ['gap', pattern(`${NUMBER}${SPACE}+(?:Elo${SPACE}+)?points?\\b`)],
  ['gap', pattern(`${NUMBER}${SPACE}+(?:ahead|behind|clear)\\b`)],
  ['gap', pattern(`(?:leads?|led|gaps?|margins?|ahead|behind)${SPACE}+(?:of|by)${SPACE}+${NUMBER}${CLAUSE}`)],
  ['gap', pattern(`(?:gains?|gained)${SPACE}+(?:of${SPACE}+|by${SPACE}+)?[+＋]?${NUMBER}${CLAUSE}`)],
  ['score', pattern(`(?:scores?|scored|rating|Elo)${SPACE}+(?:(?:of|at|was|is|reads?)${SPACE}+)?${SCORE}`)],
  ['score', pattern(`${SCORE}${SPACE}+Elo\\b`)],
  ['score', pattern(`\\b(?:with|at|to|from|has|have|had|between|and)${SPACE}+${SCORE}${CLAUSE}`)],
];

/**
 * The numbers of a text that look like a score, a gap or a share, in its order, each once. Years, dates, names of
 * models, prices and counts of other things do not; nor does what stands between quotation marks.
 */
export function typedNumbers(text: string): FoundNumber[] {
  const spoken = text.replace(/“[^”]*”|"[^"]*"|「[^」]*」/g, (quoted) => '\uFFFC'.repeat(quoted.length));
  const found = PATTERNS.flatMap(([kind, regex]) =>
    [...spoken.matchAll(regex)].flatMap((match) => foundIn(kind, match)),
  );
  return found
    .filter(({ at }, index) => found.findIndex((other) => other.at === at) === index)
    .sort((a, b) => a.at - b.at);
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'dgu');
}

const LEAST_SCORE = 900;
const YEARS = { from: 1900, to: 2100 };

function foundIn(kind: TypedNumberKind, match: RegExpExecArray): FoundNumber[] {
  const number = match.groups?.['number'] ?? '';
  const value = Number(number);
  const isYear = Number.isInteger(value) && value >= YEARS.from && value < YEARS.to;
  if (kind !== 'share' && isYear && !/points?$/.test(match[0])) return [];
  const at = match.indices?.groups?.['number']?.[0] ?? match.index;
  // “1512 points” is a score, “241 points” a gap.
  const meant = kind === 'gap' && value >= LEAST_SCORE ? 'score' : kind;
  const text = match[0].slice(at - match.index).replace(/\s+/g, ' ');
  return [{ kind: meant, value, text, at }];
}
