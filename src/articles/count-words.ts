import type { PlacedNode } from './tree.ts';

const WORD = /\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+(?:[’'.,\-][[\p{L}\p{N}]--\p{Script=Han}]+)*/gv;

/** How many words a text has, a Chinese character counting as one; values that components print are not counted. */
export function countWords(nodes: readonly PlacedNode[]): number {
  const text = nodes.flatMap(({ node }) => (node.type === 'text' ? [node.value] : [])).join('\n');
  return text.match(WORD)?.length ?? 0;
}
