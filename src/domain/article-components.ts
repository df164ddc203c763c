import type { ComponentPiece, Piece } from './article.ts';

/** The components among pieces and inside each other, in the order of the text. */
export function articleComponents(pieces: readonly Piece[]): ComponentPiece[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'html' ? [] : [piece, ...articleComponents(piece.children)],
  );
}
