import { calendar } from './en/calendar.ts';

const NO_BREAK = '\u00a0';
const MOST_LETTERS_WHOLE = 24;
const MONTHS = Array.from({ length: 12 }, (_, index) => [
  calendar.month(index + 1),
  calendar.monthShort(index + 1),
]);
/** The space in `22 April`. */
const BEFORE_MONTH = new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${MONTHS.flat().join('|')})\\b)`, 'g');

/** The space in `GPT Image 2`, not that in `领先 242 分`; in Chinese a number belongs to what follows it, and to 第. */
const BESIDE_NUMBER = /(?<=(?!\p{Script=Han})\p{L}|第) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu;
/** A date in Chinese. */
const CHINESE_DATE = /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日/;
/** A word with hyphens; Chinese, which has no spaces, ends it. */
const HYPHENATED = /[^\s\-\p{Script=Han}，。：；、（）]+(?:-[^\s\-\p{Script=Han}，。：；、（）]+)+/u;
const WHOLE = new RegExp(`(${CHINESE_DATE.source}|${HYPHENATED.source})`, 'u');

/** A stretch of a sentence; a `whole` one must not be broken at its hyphens either. */
export interface TextPiece {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * A sentence in pieces that break where a reader expects it: never between a name and its number, a number and its % or points,
 * within a date, or at the hyphen of a word of at most 24 letters. The pieces in their order are the sentence.
 */
export function unbroken(sentence: string): readonly TextPiece[] {
  const held = sentence
    .replace(BESIDE_NUMBER, NO_BREAK)
    .replace(BEFORE_MONTH, NO_BREAK)
    .replace(/(?<=\d) (?=%|points?\b)/g, NO_BREAK);
  // Hyphens that do not break are not among the letters of the typefaces: such words are held by a style instead.
  return held
    .split(WHOLE)
    .map((text, index) => ({ text, whole: index % 2 === 1 && text.length <= MOST_LETTERS_WHOLE }))
    .filter(({ text }) => text !== '');
}
