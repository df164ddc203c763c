import { absolute, claimPath } from '../addresses/paths.ts';
import type { Article } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { ClaimStatement } from '../domain/claim-statement.ts';
import type { ClaimVerdict } from '../domain/claim-verdict.ts';
import { escapeText } from '../domain/escape-html.ts';
import type { Language } from '../domain/localized.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { articleClaims } from '../domain/article-claims.ts';
import { claimLine, type DatedFigure } from '../prose/claim-line.ts';
import type { Reading } from '../prose/event-text.ts';
import { movedTexts } from '../prose/moved-text.ts';
import { statementText } from '../prose/statement-text.ts';
import { element, textParagraph } from './html.ts';
import { tableHtml } from './table-html.ts';

/** The claims of an article, each with who said it, the verdict, then and now; nothing where it has none. */
export function claimsHtml(article: Article, catalog: Catalog, language: Language): string {
  const claims = articleClaims(article, catalog);
  if (claims.length === 0) return '';
  const { news, claimPages } = wordsFor(language);
  const { columns } = claimPages;
  const heads = (['claim', 'by', 'verdict', 'then', 'now'] as const).map((column) => ({
    label: columns[column],
    numeric: false,
  }));
  const rows = claims.map((verdict) => claimCells(verdict, { catalog, language }));
  return (
    `<h2>${escapeText(news.claims)}</h2>` + tableHtml({ caption: news.claimsSummary, columns: heads, rows })
  );
}

/** What has moved of the claims of an article; nothing where nothing has. */
export function sinceHtml(article: Article, catalog: Catalog, language: Language): string {
  const moved = movedTexts(articleClaims(article, catalog), { catalog, language });
  if (moved.length === 0) return '';
  const { title, summary } = wordsFor(language).news.since;
  const lines = moved.map(({ date, text }) =>
    element('li', {}, escapeText(`${text} (${formatDate(date, language, { style: 'short' })})`)),
  );
  return element('aside', {}, textParagraph(`${title}, ${summary}:`) + element('ul', {}, lines.join('')));
}

function claimCells(verdict: ClaimVerdict, reading: Reading): string[] {
  const { language } = reading;
  const { claim } = verdict;
  const [statement] = claim.statements;
  const line = claimLine(verdict, reading);
  const figure = (found: DatedFigure | undefined) => {
    if (found === undefined) return '';
    const date = formatDate(found.date, language, { style: 'short' });
    return `${found.figure} (${[found.holder, date].filter(Boolean).join(', ')})`;
  };
  return [
    statement ? statementLink(claim.id, statement, language) : '',
    escapeText(statement?.by.name ?? ''),
    escapeText([line.verdict, line.note].filter(Boolean).join(', ')),
    escapeText(figure(line.then)),
    escapeText(figure(line.now)),
  ];
}

function statementLink(claim: string, statement: ClaimStatement, language: Language): string {
  const { text, language: shown } = statementText(statement, language);
  const attributes = {
    href: absolute(claimPath(language, claim)),
    lang: shown === language ? undefined : shown,
  };
  return element('a', attributes, escapeText(text));
}
