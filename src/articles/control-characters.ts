import type { Position } from '../domain/problem.ts';
import { compileProblem, type CompileProblem } from './compile-problem.ts';
import type { PlacedNode } from './tree.ts';

/** Marks that turn the direction of text, and controls that XML forbids. */
const CONTROL = /\p{Bidi_Control}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/** A problem for each character of a file that reorders or hides text, at its place. */
export function controlCharacters(source: string): CompileProblem[] {
  return source
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(CONTROL)].map((match) =>
        controlProblem(match[0], { line: index + 1, column: match.index + 1 }),
      ),
    );
}

/** The same for characters that the source writes as references or escapes, such as `&#x202E;`, and so hides from a reader of the file. */
export function escapedControlCharacters(
  source: string,
  nodes: readonly PlacedNode[],
  frontMatter: { readonly value: unknown; readonly positionOf: (path: readonly PropertyKey[]) => Position },
): CompileProblem[] {
  const plain = new Set(source.match(CONTROL));
  const escaped = (texts: readonly string[], place: Position): CompileProblem[] =>
    [...new Set(texts.join('').match(CONTROL))]
      .filter((character) => !plain.has(character))
      .map((character) => controlProblem(character, place));
  return [
    ...textsIn(frontMatter.value).flatMap(({ text, path }) => escaped([text], frontMatter.positionOf(path))),
    ...nodes.flatMap((placed) => escaped(textsOf(placed), placed.position)),
  ];
}

interface TextAt {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

function textsIn(value: unknown, path: readonly PropertyKey[] = []): TextAt[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null || path.length > 8) return [];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, [...path, key]));
}

function textsOf({ node }: PlacedNode): string[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'element':
      return Object.values(node.properties).filter((value) => typeof value === 'string');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    default:
      return [];
  }
}

function controlProblem(character: string, place: Position): CompileProblem {
  const name = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  const bidi = /\p{Bidi_Control}/u.test(character);
  return compileProblem(
    {
      code: bidi ? 'bidi-control' : 'control-character',
      message: bidi
        ? `the invisible character ${name} turns the direction of the text`
        : `the control character ${name} cannot be published`,
      hint: 'take it away',
    },
    place,
  );
}
