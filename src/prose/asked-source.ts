import { didYouMean } from '../domain/nearest.ts';
import { numberedSources } from '../domain/news.ts';
import type { ProseContext } from './prose-component.ts';
import { renditionProblem, type CitedSource, type RenditionProblem } from './rendition.ts';

/** One of the article’s sources with its number, or what sources there are. */
export function askedSource(
  { sources }: ProseContext['article'],
  id: string,
): CitedSource | RenditionProblem {
  const found = numberedSources({ sources })
    .flatMap((tier) => tier.sources)
    .find(({ source }) => source.id === id);
  if (found !== undefined) {
    const { title, publisher, address } = found.source;
    return { id, number: found.number, name: `${title}, ${publisher}`, address };
  }
  const ids = sources.map((known) => known.id);
  return renditionProblem(
    `the front matter has no source "${id}"`,
    didYouMean(id, ids) || `there are ${ids.join(', ')}`,
    'unknown-source',
  );
}
