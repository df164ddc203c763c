import { didYouMean } from '../domain/nearest.ts';
import { wordsFor } from '../i18n/words.ts';
import type { ProseContext } from './prose-component.ts';
import { renditionProblem, type CitedSource, type RenditionProblem } from './rendition.ts';

/** One of the article’s sources with its number, or what sources there are. */
export function askedSource(
  id: string,
  { article: { sources }, language }: Pick<ProseContext, 'article' | 'language'>,
): CitedSource | RenditionProblem {
  const at = sources.findIndex((source) => source.id === id);
  const source = sources[at];
  if (source !== undefined) {
    const { title, publisher, address } = source;
    const [number, name] = [at + 1, `${title}, ${publisher}`];
    return { id, number, name, address, says: wordsFor(language).prose.source(number, name) };
  }
  const ids = sources.map((known) => known.id);
  return renditionProblem(
    `the front matter has no source "${id}"`,
    didYouMean(id, ids) || `there are ${ids.join(', ')}`,
    'unknown-source',
  );
}
