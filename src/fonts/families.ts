/** A family of faces: its name in style sheets, what its files begin with, and where its whole files come from. */
export interface FontFamily {
  readonly name: string;
  readonly id: string;
  readonly source: string;
}

export const FONT_FAMILIES: readonly FontFamily[] = [
  { name: 'Newsreader Variable', id: 'newsreader', source: '@fontsource-variable/newsreader' },
  { name: 'Inter Variable', id: 'inter', source: '@fontsource-variable/inter' },
];

/** Where the subset files and their style sheet are kept, from the project’s root. */
export const FONT_FOLDER = 'src/fonts';

/** The family a subset file belongs to, by its name; none for a file of another kind. */
export function familyOfFile(file: string): FontFamily | undefined {
  return FONT_FAMILIES.find(({ id }) => file.startsWith(`${id}-`) && file.endsWith('.woff2'));
}
