import type { Nodes } from 'hast';

/** All the text in a node, as it stands. */
export function textOfNode(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOfNode).join('') : '';
}
