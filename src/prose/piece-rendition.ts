import type { ComponentPiece } from '../domain/article.ts';
import { proseComponents } from './components.ts';
import type { ProseContext } from './prose-component.ts';
import { renditionProblem, type Rendition, type RenditionProblem } from './rendition.ts';

/** What a component of a compiled article comes to. */
export function pieceRendition(
  { name, props }: Pick<ComponentPiece, 'name' | 'props'>,
  context: ProseContext,
): Rendition | RenditionProblem {
  const component = proseComponents.get(name);
  return component === undefined
    ? renditionProblem(`<${name}> is no component of ours`)
    : component.rendition(props, context);
}
