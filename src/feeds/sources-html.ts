import type { Article } from '../domain/article.ts';
import { escapeText } from '../domain/escape-html.ts';
import type { Language } from '../domain/localized.ts';
import { numberedSources } from '../domain/news.ts';
import { titleLanguage } from '../domain/title-language.ts';
import { wordsFor } from '../i18n/words.ts';
import { sourceDetails } from '../prose/source-details.ts';
import { element, link } from './html.ts';

type NumberedSource = ReturnType<typeof numberedSources>[number]['sources'][number];

/** The sources of an article with their numbers, by tier, as its page has them. */
export function sourcesHtml(article: Pick<Article, 'sources'>, language: Language): string {
  const words = wordsFor(language).news;
  const tiers = numberedSources(article).map(({ tier, sources }) => {
    const lines = sources.map((source) =>
      element('li', { value: source.number }, sourceLine(source, language)),
    );
    return `<h3>${escapeText(words.tiers[tier])}</h3>${element('ol', { start: sources[0]?.number }, lines.join(''))}`;
  });
  return `<h2>${escapeText(words.sources)}</h2>${tiers.join('')}`;
}

function sourceLine({ source }: NumberedSource, language: Language): string {
  const { site } = wordsFor(language);
  const { title, publisher, path, archived } = source;
  const from = [publisher, path].filter(Boolean).join(', ');
  const details = sourceDetails({ ...source, publisher: from }, language);
  const copy = archived === undefined ? '' : ` · ${link(archived, site.source.archived)}`;
  const lang = titleLanguage(source, language);
  const titled = element('a', { href: source.address, lang }, escapeText(title));
  return `${titled} ${escapeText(details.map((detail) => `· ${detail}`).join(' '))}${copy}`;
}
