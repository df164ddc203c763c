import type { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import type { Rendition, RenditionProblem } from './rendition.ts';

/** A component that articles may use. */
export interface ProseComponent {
  readonly name: string;
  /** Whether it stands inside a sentence or by itself between paragraphs. */
  readonly place: 'sentence' | 'block';
  /** A strict schema of its attributes. */
  readonly props: z.ZodType;
  /** What it comes to; a problem where the number is not held, never an empty space. */
  readonly rendition: (props: unknown, catalog: Catalog, language: Language) => Rendition | RenditionProblem;
}

/** A component whose rendition receives its attributes as its own schema types them. */
export function proseComponent<Schema extends z.ZodType>(component: {
  readonly name: string;
  readonly place: ProseComponent['place'];
  readonly props: Schema;
  readonly rendition: (
    props: z.output<Schema>,
    catalog: Catalog,
    language: Language,
  ) => Rendition | RenditionProblem;
}): ProseComponent {
  return {
    ...component,
    rendition: (props, catalog, language) =>
      component.rendition(component.props.parse(props), catalog, language),
  };
}
