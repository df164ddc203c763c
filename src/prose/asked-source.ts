import { didYouMean } from '../domain/nearest.ts';
import { wordsFor } from '../i18n/words.ts';
import { numberedSources } from '../domain/news.ts';
import type { ProseContext } from './prose-component.ts';
import { renditionProblem, type CitedSource, type RenditionProblem } from './rendition.ts';

/** One of the article’s sources with its number, or what sources there are. */
export function askedSource(
  id: string,
  { article: { sources }, language }: Pick<ProseContext, 'article' | 'language'>,
): CitedSource | RenditionProblem {
  const found = numberedSources({ sources })
    .flatMap((tier) => tier.sources)
    .find(({ source }) => source.id === id);
  if (found !== undefined) {
    const { number, source } = found;
    const { title, publisher, address } = source;
    const name = `${title}, ${publisher}`;
    return { id, number, name, address, says: wordsFor(language).prose.source(number, name) };
  }
  const ids = sources.map((known) => known.id);
  return renditionProblem(
    `the front matter has no source "${id}"`,
    didYouMean(id, ids) || `there are ${ids.join(', ')}`,
    'unknown-source',
  );
}
