import GithubSlugger, { slug as slugOf } from 'github-slugger';
import type { ArticleHeading } from '../domain/article.ts';
import { childrenOf, isHeading, type ArticleNode, type ElementNode, type PlacedNode } from './tree.ts';

/** A heading of the text with the node it was made from. */
export interface HeadingNode extends ArticleHeading {
  readonly node: ElementNode;
}

/** The headings of a text, each with an id of its own made from its words; ids in `taken` are not given again. */
export function headings(
  nodes: readonly PlacedNode[],
  { idPrefix, taken }: { readonly idPrefix: string; readonly taken: readonly string[] },
): HeadingNode[] {
  const slugger = new GithubSlugger();
  for (const id of taken) slugger.slug(id);
  return nodes.flatMap(({ node }) => {
    if (!isHeading(node) || node.properties['id'] !== undefined) return [];
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    const slug = slugger.slug(slugOf(text) === '' ? 'section' : text);
    return [{ node, depth: Number(node.tagName[1]), slug: idPrefix + slug, text }];
  });
}

/** The words inside a node; a picture or component has none. Stops ten levels down, where no heading reaches. */
export function textOf(node: ArticleNode, levels = 10): string {
  if (node.type === 'text') return node.value;
  return levels === 0
    ? ''
    : childrenOf(node)
        .map((child) => textOf(child, levels - 1))
        .join('');
}
