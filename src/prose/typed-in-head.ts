import type { Article, ArticleText } from '../domain/article.ts';
import { articleComponents } from '../domain/article-components.ts';
import type { Catalog } from '../domain/catalog.ts';
import { LANGUAGES, type Language } from '../domain/localized.ts';
import type { Problem } from '../domain/problem.ts';
import { statedNumbers } from '../domain/stated-numbers.ts';
import { pieceRendition } from './piece-rendition.ts';
import { isProblem, type Rendition } from './rendition.ts';

/**
 * A warning for every number of a title, a summary, an alt text or a caption that looks like one of a board, and that
 * no component of the text prints: components cannot stand there, so the text must bear it out.
 */
export function typedInHeadProblems(catalog: Catalog): Problem[] {
  return [...catalog.articles.values()].flatMap((article) =>
    LANGUAGES.flatMap((language) => {
      const text = article.texts[language];
      const typed = text?.typedInHead ?? [];
      if (text === undefined || typed.length === 0) return [];
      const printed = printedNumbers(text, { catalog, article, language });
      return typed
        .filter(({ value }) => !printed.some((number) => isSame(number, value)))
        .map(({ field, line, column, text: found }) => ({
          code: 'typed-number',
          severity: 'warning' as const,
          file: `content/articles/${article.id}/${language}.mdx`,
          line,
          column,
          field,
          message: `"${found}" is printed by no component of the text`,
          hint: 'let the text say it with <Claim id="…" />, <Score>, <Gap>, <Gain> or <WinShare>, or say it here without the number',
        }));
    }),
  );
}

interface Reading {
  readonly catalog: Catalog;
  readonly article: Article;
  readonly language: Language;
}

function printedNumbers({ pieces }: Pick<ArticleText, 'pieces'>, reading: Reading): number[] {
  return articleComponents(pieces).flatMap((piece) => {
    const rendition = pieceRendition(piece, reading);
    return isProblem(rendition) ? [] : numbersIn(rendition);
  });
}

function numbersIn(rendition: Rendition): number[] {
  switch (rendition.kind) {
    case 'number':
      return [rendition.unit === 'share' ? 100 * rendition.value : rendition.value];
    case 'claim':
      return statedNumbers(rendition.verdict.claim);
    case 'table':
      return rendition.rows.flatMap((row) => row.map(({ text }) => Number(text)));
    default:
      return [];
  }
}

/** As it stands, or in whole numbers, as sentences have it; words do without the sign. */
function isSame(printed: number, typed: number): boolean {
  return [Math.abs(printed), Math.round(Math.abs(printed))].includes(typed);
}
