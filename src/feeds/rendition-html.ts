import { absolute, articlePath, articlePicturePath, categoryPath, claimPath } from '../addresses/paths.ts';
import { sourcePageId } from '../domain/article-page-ids.ts';
import { escapeText } from '../domain/escape-html.ts';
import { wordsFor } from '../i18n/words.ts';
import { claimTold } from '../prose/claim-told.ts';
import type { ProseContext } from '../prose/prose-component.ts';
import { renditionChart } from '../prose/rendition-chart.ts';
import type { CitedSource, FigureRendition, QuoteRendition, Rendition } from '../prose/rendition.ts';
import { chartHtml } from './chart-html.ts';
import { element, link, paragraph, textParagraph } from './html.ts';
import { renditionTable } from './rendition-table.ts';

/** What a component of an article comes to as plain HTML; `inside` is what stands between its tags, printed already. */
export function renditionHtml(rendition: Rendition, inside: string, context: ProseContext): string {
  const { article, catalog, language } = context;
  switch (rendition.kind) {
    case 'number': {
      const { source, text, says } = rendition;
      return link(absolute(categoryPath(language, source)), text, says);
    }
    case 'claim': {
      const address = absolute(claimPath(language, rendition.verdict.claim.id));
      const says = claimTold(rendition.verdict, context);
      const { text } = rendition;
      return element('a', { href: address, title: says }, text === undefined ? inside : escapeText(text));
    }
    case 'chart':
      return chartHtml(renditionChart(rendition, catalog, language), { article: article.id, language });
    case 'table':
      return renditionTable(rendition, context);
    case 'quote':
      return quote(rendition, inside, context);
    case 'source':
      return `<sup>${sourceLink(rendition.cited, context)}</sup>`;
    case 'figure':
      return figure(rendition, context);
    case 'callout':
      return `<div>${paragraph(`<strong>${escapeText(rendition.title)}</strong>`)}${inside}</div>`;
    case 'video':
      return paragraph(`${link(rendition.address, rendition.title)} ${escapeText(rendition.says)}`);
  }
}

/** The number of a source, linked to its place at the foot of the article’s page. */
function sourceLink({ id, number, says }: CitedSource, context: ProseContext): string {
  const page = absolute(articlePath(context.language, context.article.id));
  return link(`${page}#${sourcePageId(id)}`, `[${number}]`, says);
}

function quote({ by, cited, translatedFrom }: QuoteRendition, inside: string, context: ProseContext): string {
  const whence = translatedFrom === undefined ? '' : ` · ${escapeText(translatedFrom)}`;
  const said = paragraph(`— <cite>${escapeText(by)}</cite> ${sourceLink(cited, context)}${whence}`);
  return `<blockquote>${inside}${said}</blockquote>`;
}

function figure(rendition: FigureRendition, { article, language }: ProseContext): string {
  const { file, width, height, alt, caption, credit, source } = rendition;
  const { picture, pictureSource } = wordsFor(language).prose;
  const shown = element('img', { src: absolute(articlePicturePath(article.id, file)), width, height, alt });
  const whose = paragraph(`${escapeText(`${picture}: ${credit}`)}, ${link(source, pictureSource)}`);
  return `<figure>${shown}<figcaption>${textParagraph(caption ?? '')}${whose}</figcaption></figure>`;
}
