import { absolute, articlePath } from '../addresses/paths.ts';
import { recordPath } from '../addresses/record-path.ts';
import type { Article, Piece } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import { articleText } from '../domain/news.ts';
import { resolveRecordLinks } from '../domain/record-links.ts';
import { pieceRendition } from '../prose/piece-rendition.ts';
import { claimsHtml, sinceHtml } from './claims-html.ts';
import { creditHtml } from './credit-html.ts';
import { plainHtml } from './plain-html.ts';
import { renditionHtml } from './rendition-html.ts';
import { sourcesHtml } from './sources-html.ts';

interface Reading {
  readonly article: Article;
  readonly catalog: Catalog;
  readonly language: Language;
}

/** An article as HTML that stands by itself: its whole text, what became of its claims, its numbered sources, the credit of its data. */
export function articleHtml(article: Article, catalog: Catalog, language: Language): string {
  const { pieces } = articleText(article, language);
  const page = absolute(articlePath(language, article.id));
  return (
    sinceHtml(article, catalog, language) +
    plainHtml(piecesHtml(pieces, { article, catalog, language }), page) +
    claimsHtml(article, catalog, language) +
    sourcesHtml(article, language) +
    creditHtml(catalog, article.boards, language)
  );
}

/** Throws for a component that comes to nothing: check refuses it, and in the text it would be an empty space. */
function piecesHtml(pieces: readonly Piece[], reading: Reading): string {
  const { catalog, language } = reading;
  return pieces
    .map((piece) => {
      if (piece.kind === 'html')
        return resolveRecordLinks(piece.html, (record) => recordPath(record, language, catalog));
      const rendition = pieceRendition(piece, reading);
      if (rendition.kind === 'problem') throw new Error(`<${piece.name}>: ${rendition.message}`);
      return renditionHtml(rendition, piecesHtml(piece.children, reading), reading);
    })
    .join('');
}
