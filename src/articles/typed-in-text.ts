import type { TypedNumber } from '../domain/article.ts';
import type { Position } from '../domain/problem.ts';
import { typedNumbers } from '../domain/typed-number.ts';
import type { ArticleComponents } from './component.ts';
import { childrenOf, type ArticleNode, type PlacedNode } from './tree.ts';

/** Stands for what no number can be read across: a component, code, a link to where a number comes from. */
const APART = '\uFFFC';

const BLOCKS = /^(?:p|li|td|th|h[1-6])$/;

/** One text of a block, and where it begins in the file. */
interface Run {
  readonly text: string;
  readonly position: Position;
}

/**
 * The numbers typed in a text that look like those of boards, with where they stand. What others said is left out:
 * quotations, code, and links that lead to a source or another site.
 */
export function typedInText(nodes: readonly PlacedNode[], components: ArticleComponents): TypedNumber[] {
  const quoted = new Set(
    nodes.filter(({ node }) => isQuoted(node, components)).flatMap(({ node }) => within(node)),
  );
  return nodes
    .filter(({ node }) => node.type === 'element' && BLOCKS.test(node.tagName) && !quoted.has(node))
    .flatMap(({ node, position }) => {
      const runs = childrenOf(node).flatMap((child) => runsOf(child, position));
      const text = runs.map((run) => run.text).join('');
      return typedNumbers(text).map(({ at, ...found }) => ({ ...found, ...placeOf(runs, at) }));
    });
}

function isQuoted(node: ArticleNode, components: ArticleComponents): boolean {
  if (node.type === 'element') return node.tagName === 'blockquote';
  return 'name' in node && components.get(node.name ?? '')?.quotes === true;
}

function within(node: ArticleNode): ArticleNode[] {
  return childrenOf(node).flatMap((child) => [child, ...within(child)]);
}

function runsOf(node: ArticleNode, around: Position): Run[] {
  const position = node.position?.start ?? around;
  if (node.type === 'text') return [{ text: node.value, position }];
  if (node.type !== 'element' || isApart(node)) return [{ text: APART, position }];
  return childrenOf(node).flatMap((child) => runsOf(child, position));
}

/** Blocks inside a block are judged by themselves. */
function isApart({ tagName, properties }: Extract<ArticleNode, { type: 'element' }>): boolean {
  const href = properties['href'];
  const leadsToSource = typeof href === 'string' && /^(?:#source-|https:)/.test(href);
  return leadsToSource || tagName === 'code' || tagName === 'ul' || tagName === 'ol' || BLOCKS.test(tagName);
}

/** The line and column of a place in the joined runs; a line that goes on is taken to begin at the edge. */
function placeOf(runs: readonly Run[], at: number): Position {
  let before = 0;
  for (const { text, position } of runs) {
    if (at < before + text.length) {
      const lines = text.slice(0, at - before).split('\n');
      const column = (lines.at(-1)?.length ?? 0) + 1;
      return lines.length === 1
        ? { line: position.line, column: position.column + column - 1 }
        : { line: position.line + lines.length - 1, column };
    }
    before += text.length;
  }
  return { line: 1, column: 1 };
}
