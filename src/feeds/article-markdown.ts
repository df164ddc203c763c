import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { absolute, articlePath } from '../addresses/paths.ts';
import type { Article } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import { escapeText } from '../domain/escape-html.ts';
import type { Language } from '../domain/localized.ts';
import { articleText } from '../domain/news.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { articleHtml } from './article-html.ts';
import { link, paragraph, textParagraph } from './html.ts';

/** An article as Markdown, with its title, summary, dates and address: numbers are links, tables stay tables. */
export function articleMarkdown(article: Article, catalog: Catalog, language: Language): string {
  return htmlToMarkdown(head(article, language) + articleHtml(article, catalog, language));
}

function head(article: Article, language: Language): string {
  const { news, feeds } = wordsFor(language);
  const { title, summary } = articleText(article, language);
  const { published, updated, event } = article;
  const dates = [
    `${news.published}: ${formatDate(published, language)}`,
    updated && `${news.updated}: ${formatDate(updated, language)}`,
    event && `${news.event}: ${formatDate(event, language)}`,
  ].filter((date) => date !== undefined);
  const address = absolute(articlePath(language, article.id));
  return (
    `<h1>${escapeText(title)}</h1>` +
    textParagraph(summary) +
    textParagraph(dates.join(' · ')) +
    paragraph(`${escapeText(feeds.address)}: ${link(address, address)}`)
  );
}

/** HTML as GitHub’s Markdown; the caption of a table, which Markdown does not know, stands before it. */
export function htmlToMarkdown(html: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  const mdast = toMdast({ ...tree, children: tree.children.flatMap(captionFirst) } as Root);
  return toMarkdown(mdast, {
    bullet: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

function captionFirst(node: RootContent): RootContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap((child) => captionFirst(child)) as Element['children'];
  if (node.tagName !== 'table') return [{ ...node, children }];
  const isCaption = (child: RootContent) => child.type === 'element' && child.tagName === 'caption';
  const captions = children.filter(isCaption) as Element[];
  return [
    ...captions.map((caption) => ({ ...caption, tagName: 'p' })),
    { ...node, children: children.filter((child) => !isCaption(child)) },
  ];
}
