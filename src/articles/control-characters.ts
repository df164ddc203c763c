import { controlCharacterRefusal, controlCharacters } from '../domain/control-character.ts';
import { fieldName, type Position } from '../domain/problem.ts';
import { characterFindings } from '../domain/record-characters.ts';
import { compileProblem, type CompileProblem } from './compile-problem.ts';
import type { PlacedNode } from './tree.ts';

/** A problem for each character of a file that reorders or hides text, or that nothing can carry, at its place. */
export function plainControlCharacters(source: string): CompileProblem[] {
  return source
    .split('\n')
    .flatMap((text, line) =>
      controlCharacters(text).map(({ character, index }) =>
        compileProblem(controlCharacterRefusal(character), { line: line + 1, column: index + 1 }),
      ),
    );
}

/** The same for characters that the source writes as references or escapes, such as `&#x202E;`, and so hides from a reader of the file. */
export function escapedControlCharacters(
  source: string,
  nodes: readonly PlacedNode[],
  frontMatter: { readonly value: unknown; readonly positionOf: (path: readonly PropertyKey[]) => Position },
): CompileProblem[] {
  const plain = charactersOf(source);
  return [
    ...characterFindings(frontMatter.value)
      .filter(({ character }) => !plain.has(character))
      .map(({ path, code, message, hint }) =>
        compileProblem({ code, message, hint, field: fieldName(path) }, frontMatter.positionOf(path)),
      ),
    ...nodes.flatMap((placed) =>
      [...charactersOf(textsOf(placed).join(''))]
        .filter((character) => !plain.has(character))
        .map((character) => compileProblem(controlCharacterRefusal(character), placed.position)),
    ),
  ];
}

function charactersOf(text: string): ReadonlySet<string> {
  return new Set(controlCharacters(text).map(({ character }) => character));
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
