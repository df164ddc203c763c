/** What is always wanted: what a keyboard has, the accents of names, the marks that sentences and figures are set with. */
const ALWAYS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'áàâäåãæçéèêëíïîñóôöøúüßÅÉÖÜ',
  ...'\u00a0–—‘’“”…•·′″−±×÷°²³½€£©®™§↑↓',
].join('');

/** The code points of texts, and those that are always wanted, each once. */
export function wantedCharacters(texts: Iterable<string>): Set<number> {
  const wanted = new Set<number>();
  for (const text of [ALWAYS, ...texts]) {
    for (const character of text) wanted.add(character.codePointAt(0) ?? 0);
  }
  return wanted;
}
