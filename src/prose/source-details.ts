import type { Article } from '../domain/article.ts';
import type { Language } from '../domain/localized.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

type ArticleSource = Article['sources'][number];

/** What is told of a source beside its title: who published it, when, when it was read, and in which language it is. */
export function sourceDetails(
  { publisher, date, accessed, language: written }: ArticleSource,
  language: Language,
): string[] {
  const { accessed: read, inLanguage } = wordsFor(language).news;
  const short = { style: 'short' } as const;
  return [
    publisher,
    ...(date === undefined ? [] : [formatDate(date, language, short)]),
    `${read} ${formatDate(accessed, language, short)}`,
    ...(written === undefined ? [] : [inLanguage(written)]),
  ];
}
