import type { ComponentPiece } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import { proseComponents } from './components.ts';
import { renditionProblem, type Rendition, type RenditionProblem } from './rendition.ts';

/** What a component of a compiled article comes to. */
export function pieceRendition(
  { name, props }: Pick<ComponentPiece, 'name' | 'props'>,
  catalog: Catalog,
  language: Language,
): Rendition | RenditionProblem {
  const component = proseComponents.get(name);
  return component === undefined
    ? renditionProblem(`<${name}> is no component of ours`)
    : component.rendition(props, catalog, language);
}
