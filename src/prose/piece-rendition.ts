import type { ComponentPiece, Piece } from '../domain/article.ts';
import { proseComponents } from './components.ts';
import type { ProseContext } from './prose-component.ts';
import { renditionProblem, type Rendition, type RenditionProblem } from './rendition.ts';

/** What a component of a compiled article comes to. */
export function pieceRendition(
  {
    name,
    props,
    children = [],
  }: Pick<ComponentPiece, 'name' | 'props'> & Partial<Pick<ComponentPiece, 'children'>>,
  context: ProseContext,
): Rendition | RenditionProblem {
  const component = proseComponents.get(name);
  return component === undefined
    ? renditionProblem(`<${name}> is no component of ours`)
    : component.rendition(props, context, plainText(children));
}

/** The words between two tags, without what marks them and without what components print. */
function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'html' ? piece.html.replace(/<[^>]*>/g, '') : '')).join('');
}
