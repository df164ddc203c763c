/** Code points as the value of `unicode-range` in CSS, in order, neighbours joined. */
export function unicodeRange(characters: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const character of [...new Set(characters)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === character - 1) run[1] = character;
    else runs.push([character, character]);
  }
  return runs
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

/** The code points that a `unicode-range` value names. */
export function charactersInRange(range: string): Set<number> {
  const characters = new Set<number>();
  for (const [, first = '', last = first] of range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)) {
    for (let character = parseInt(first, 16); character <= parseInt(last, 16); character += 1) {
      characters.add(character);
    }
  }
  return characters;
}

function hex(character: number): string {
  return character.toString(16).toUpperCase();
}
