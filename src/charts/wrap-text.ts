/** A longer word is cut where it fits no line: it would leave the picture. */
const MOST_LETTERS_WHOLE = 24;
/** A word without narrow spaces in it takes more room than a line of as many characters. */
const SHARE_OF_LINE = 0.8;

/** Lines of at most so many characters, broken at spaces; a word that fits none keeps a line of its own, a very long one takes several. */
export function wrapText(text: string, maxCharacters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => cutWord(whole, maxCharacters))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maxCharacters)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

function cutWord(word: string, maxCharacters: number): string[] {
  const most = Math.max(1, Math.floor(maxCharacters * SHARE_OF_LINE));
  if (word.length <= Math.max(MOST_LETTERS_WHOLE, most)) return [word];
  return Array.from({ length: Math.ceil(word.length / most) }, (_, at) =>
    word.slice(at * most, (at + 1) * most),
  );
}
