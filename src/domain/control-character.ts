/**
 * What no text here may hold: controls but the tab and the line feed, marks that turn the direction of text, halves of
 * surrogate pairs, code points that are no character, and U+FFFD, which a file that is not UTF-8 comes to hold. XML 1.0
 * forbids most of them; readers see none.
 */
const REFUSED = /(?![\t\n])\p{Cc}|[\uFFFD\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** The same for a text of one line. */
const REFUSED_IN_LINE = /[\uFFFD\p{Cc}\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Most texts by far; told apart first, since the classes above are slow. */
const PLAIN = /^[ -~]*$/;

/** Where such characters stand in a text, in their order. */
export function controlCharacters(
  text: string,
  { oneLine = false }: { readonly oneLine?: boolean } = {},
): { readonly character: string; readonly index: number }[] {
  if (PLAIN.test(text)) return [];
  return [...text.matchAll(oneLine ? REFUSED_IN_LINE : REFUSED)].map(({ 0: character, index }) => ({
    character,
    index,
  }));
}

/** What is said against such a character, wherever it stands. */
export function controlCharacterRefusal(character: string): {
  readonly code: 'bidi-control' | 'control-character';
  readonly message: string;
  readonly hint: string;
} {
  const name = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  const hint = 'take it away';
  if (/\p{Bidi_Control}/u.test(character))
    return {
      code: 'bidi-control',
      message: `the invisible character ${name} turns the direction of the text`,
      hint,
    };
  const code = 'control-character';
  if (/\p{Cc}/u.test(character))
    return { code, message: `the control character ${name} cannot be published`, hint };
  if (character === '\uFFFD')
    return {
      code,
      message: `${name} stands where a character could not be read`,
      hint: 'save the file as UTF-8 and write the character again',
    };
  const half = /\p{Cs}/u.test(character) ? 'half of a character' : 'no character';
  return { code, message: `${name} is ${half} and cannot be published`, hint };
}

/** A text with such characters written as escapes, `\u202e`, for whoever prints what a file holds. */
export function visibleControls(text: string): string {
  return text.replace(REFUSED, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
