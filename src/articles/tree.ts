import type { Position } from '../domain/problem.ts';

interface Placing {
  readonly position?: { readonly start: Position };
}

/** An element that Markdown stands for, such as a paragraph. */
export interface ElementNode extends Placing {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly ArticleNode[];
}

export interface TextNode extends Placing {
  readonly type: 'text';
  readonly value: string;
}

/** An attribute in a tag; `null` where it has no value, an object where it is an expression in braces. */
export type TagAttribute =
  | {
      readonly type: 'mdxJsxAttribute';
      readonly name: string;
      readonly value: string | null | { readonly value: string };
    }
  | { readonly type: 'mdxJsxExpressionAttribute'; readonly value: string };

/** A tag as the author wrote it: a component, raw HTML, or a fragment (`name` is null). */
export interface TagNode extends Placing {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly attributes: readonly TagAttribute[];
  readonly children: readonly ArticleNode[];
}

/** `{ … }` in the text, or a line of `import` or `export`. */
export interface CodeNode extends Placing {
  readonly type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm';
  readonly value: string;
}

export type ArticleNode = ElementNode | TextNode | TagNode | CodeNode;

/** A node with where it stands. */
export interface PlacedNode {
  readonly node: ArticleNode;
  /** Its own place, or that of the nearest node around it that has one. */
  readonly position: Position;
  /** 1 for a block at the top of the text. */
  readonly depth: number;
  readonly inHeading: boolean;
  readonly inLink: boolean;
}

/** No text needs to be nested deeper, and printing by recursion is safe down to here. */
export const MAX_DEPTH = 50;

/**
 * Every node in the order of the text, down to one level below `MAX_DEPTH`.
 * A loop, not a recursion: hostile input nests ten thousand levels.
 */
export function placedNodes(children: readonly ArticleNode[]): PlacedNode[] {
  const found: PlacedNode[] = [];
  const start = { line: 1, column: 1 };
  const open = children
    .map((node) => placed(node, { position: start, depth: 0, inHeading: false, inLink: false }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    if (next.depth > MAX_DEPTH) continue;
    const around = next;
    const inside = childrenOf(next.node).map((node) => placed(node, around));
    open.push(...inside.reverse());
  }
  return found;
}

/** The nodes inside a node; none in text and code. */
export function childrenOf(node: ArticleNode): readonly ArticleNode[] {
  return 'children' in node ? node.children : [];
}

/** Whether a node is a heading, whatever its level. */
export function isHeading(node: ArticleNode): node is ElementNode {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

function placed(node: ArticleNode, around: Omit<PlacedNode, 'node'>): PlacedNode {
  const { line, column } = node.position?.start ?? around.position;
  return {
    node,
    position: { line, column },
    depth: around.depth + 1,
    inHeading: around.inHeading || isHeading(node),
    inLink: around.inLink || (node.type === 'element' && node.tagName === 'a'),
  };
}
