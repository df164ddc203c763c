import { FONT_FAMILIES, type FontFamily } from './families.ts';
import { unicodeRange } from './unicode-range.ts';
import { woff2Characters } from './woff2-characters.ts';

/** A subset file and its part of a family. */
export interface FontFace {
  readonly family: FontFamily;
  readonly file: string;
  readonly bytes: Buffer;
  readonly characters: ReadonlySet<number>;
}

export interface SubsetOptions {
  readonly targetFormat: 'woff2';
  readonly variationAxes: { readonly wght: { readonly min: number; readonly max: number } };
  readonly keepFeatures: readonly string[];
  readonly preserveNameIds: readonly number[];
}

export interface FontEffects {
  /** The bytes of a file of a package. */
  readonly read: (path: string) => Buffer;
  /** A face with nothing but the characters of a text. */
  readonly subset: (face: Buffer, text: string, options: SubsetOptions) => Promise<Buffer>;
}

/** The parts that a family is published in, the first one that has a character giving it. */
const PARTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];
/** Of these, what is not wanted is kept as well, in files of its own that a page loads only where it needs them. */
const KEPT_WHOLE = ['latin', 'latin-ext', 'vietnamese'];
const OPTIONS: SubsetOptions = {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
  // What browsers apply by themselves, and the two kinds of figures that the style sheets ask for.
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'rlig', 'liga', 'clig', 'calt', 'tnum', 'lnum'],
  // Copyright and licence stay in the file itself.
  preserveNameIds: [0, 13, 14],
};

/** Every face: for each family what is wanted of it, and what else it has in Latin. The same bytes for the same wish. */
export async function fontFaces(wanted: ReadonlySet<number>, effects: FontEffects): Promise<FontFace[]> {
  const faces = await Promise.all(FONT_FAMILIES.map((family) => familyFaces(family, wanted, effects)));
  return faces.flat();
}

/** What Fontsource publishes of a family, part by part, no character twice. */
export function familyParts({ id, source }: FontFamily, read: FontEffects['read']) {
  const published = Object.keys(JSON.parse(read(`${source}/unicode.json`).toString()) as object);
  const given = new Set<number>();
  return PARTS.filter((part) => published.includes(part)).map((part) => {
    const face = read(`${source}/files/${id}-${part}-wght-normal.woff2`);
    const characters = new Set([...woff2Characters(face)].filter((character) => !given.has(character)));
    for (const character of characters) given.add(character);
    return { part, face, characters };
  });
}

async function familyFaces(
  family: FontFamily,
  wanted: ReadonlySet<number>,
  { read, subset }: FontEffects,
): Promise<FontFace[]> {
  const wishes = familyParts(family, read).flatMap(({ part, face, characters }) => {
    const file = `${family.id}-${part}`;
    const rest = KEPT_WHOLE.includes(part) ? characters.difference(wanted) : new Set<number>();
    return [
      { file: `${file}.woff2`, face, characters: characters.intersection(wanted) },
      { file: `${file}-rest.woff2`, face, characters: rest },
    ];
  });
  const made: FontFace[] = [];
  for (const { file, face, characters } of wishes.filter((wish) => wish.characters.size > 0)) {
    const text = String.fromCodePoint(...[...characters].sort((a, b) => a - b));
    made.push({ family, file, characters, bytes: await subset(face, text, OPTIONS) });
  }
  return made;
}

/**
 * The style sheet that names the faces, each for its own characters alone. A face that comes too late for the first
 * look is used from the next page on: text that is being read never moves.
 */
export function faceSheet(faces: readonly FontFace[]): string {
  const rules = faces.map(({ family, file, characters }) =>
    [
      '@font-face {',
      `  font-family: '${family.name}';`,
      `  src: url('./${file}') format('woff2');`,
      '  font-weight: 400 700;',
      '  font-display: optional;',
      `  unicode-range: ${unicodeRange(characters)};`,
      '}',
    ].join('\n'),
  );
  return `/* Written by "npm run fonts": the faces, subset to what records and words need. */\n${rules.join('\n')}\n`;
}
