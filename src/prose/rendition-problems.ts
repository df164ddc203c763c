import type { ComponentPiece, Piece } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import { LANGUAGES } from '../domain/localized.ts';
import type { Problem } from '../domain/problem.ts';
import { pieceRendition } from './piece-rendition.ts';

/** A problem for every component of every article whose number is not held, at its element. */
export function renditionProblems(catalog: Catalog): Problem[] {
  return [...catalog.articles.values()].flatMap(({ id, texts }) =>
    LANGUAGES.flatMap((language) =>
      components(texts[language]?.pieces ?? []).flatMap((piece) => {
        const rendition = pieceRendition(piece, catalog, language);
        if (rendition.kind !== 'problem') return [];
        return [
          {
            code: 'number-not-held',
            severity: 'error' as const,
            file: `content/articles/${id}/${language}.mdx`,
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

/** The components among pieces and inside each other, in the order of the text. */
export function components(pieces: readonly Piece[]): ComponentPiece[] {
  return pieces.flatMap((piece) => (piece.kind === 'html' ? [] : [piece, ...components(piece.children)]));
}
