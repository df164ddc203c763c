import { sourcePageId } from '../domain/article-page-ids.ts';
import { NOTE_PREFIX } from './mdx.ts';
import type { PlacedNode } from './tree.ts';

/** The ids that the page gives to an article's sources: a text points to one with `#source-<id>`. */
export function sourceIds(frontMatter: unknown): string[] {
  const sources = (frontMatter as { readonly sources?: unknown } | null | undefined)?.sources;
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: { readonly id?: unknown } | null) =>
    typeof source?.id === 'string' ? [sourcePageId(source.id)] : [],
  );
}

/** The ids of footnotes and of the places that refer to them. */
export function noteIds(nodes: readonly PlacedNode[]): string[] {
  return nodes.flatMap(({ node }) => {
    const id = node.type === 'element' ? node.properties['id'] : undefined;
    return typeof id === 'string' && id.startsWith(NOTE_PREFIX) ? [id] : [];
  });
}
