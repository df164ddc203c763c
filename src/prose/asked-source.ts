import { didYouMean } from '../domain/nearest.ts';
import type { ProseContext } from './prose-component.ts';
import { renditionProblem, type CitedSource, type RenditionProblem } from './rendition.ts';

/** One of the article’s sources with its number, or what sources there are. */
export function askedSource(
  { sources }: ProseContext['article'],
  id: string,
): CitedSource | RenditionProblem {
  const at = sources.findIndex((source) => source.id === id);
  const source = sources[at];
  if (source !== undefined) {
    const { title, publisher, address } = source;
    return { id, number: at + 1, name: `${title}, ${publisher}`, address };
  }
  const ids = sources.map((known) => known.id);
  return renditionProblem(
    `the front matter has no source "${id}"`,
    didYouMean(id, ids) || `there are ${ids.join(', ')}`,
    'unknown-source',
  );
}
