import type { Catalog } from '../domain/catalog.ts';
import { LANGUAGES } from '../domain/localized.ts';
import type { Problem } from '../domain/problem.ts';
import { articleComponents } from './article-components.ts';
import { pieceRendition } from './piece-rendition.ts';

/** A problem for every component of every article that comes to nothing, at its element. */
export function renditionProblems(catalog: Catalog): Problem[] {
  return [...catalog.articles.values()].flatMap((article) =>
    LANGUAGES.flatMap((language) =>
      articleComponents(article.texts[language]?.pieces ?? []).flatMap((piece) => {
        const rendition = pieceRendition(piece, { catalog, article, language });
        if (rendition.kind !== 'problem') return [];
        return [
          {
            code: rendition.code,
            severity: 'error' as const,
            file: `content/articles/${article.id}/${language}.mdx`,
            line: piece.line,
            column: piece.column,
            field: `<${piece.name}>`,
            message: rendition.message,
            hint: rendition.hint,
          },
        ];
      }),
    ),
  );
}
