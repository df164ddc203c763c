import type { z } from 'zod';
import type { Article } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import type { Rendition, RenditionProblem } from './rendition.ts';

/** What a component may look at beside its own attributes. */
export interface ProseContext {
  readonly catalog: Catalog;
  /** The article it stands in. */
  readonly article: Pick<Article, 'id' | 'sources' | 'pictures'>;
  readonly language: Language;
}

/** A component that articles may use. */
export interface ProseComponent {
  readonly name: string;
  /** Whether it stands inside a sentence or by itself between paragraphs. */
  readonly place: 'sentence' | 'block';
  /** Whether text must or may stand between its opening and closing tag; none may where left out. */
  readonly holdsText?: 'always' | 'optional';
  /** Whether that text is the words of somebody else. */
  readonly quotes?: boolean;
  /** How many words that text may have at most. */
  readonly maxWords?: number;
  /** A strict schema of its attributes. */
  readonly props: z.ZodType;
  /** What it comes to, `inside` the words between its tags; a problem where the number is not held, never an empty space. */
  readonly rendition: (props: unknown, context: ProseContext, inside: string) => Rendition | RenditionProblem;
}

/** A component whose rendition receives its attributes as its own schema types them. */
export function proseComponent<Schema extends z.ZodType>(
  component: Pick<ProseComponent, 'name' | 'place' | 'holdsText' | 'quotes' | 'maxWords'> & {
    readonly props: Schema;
    readonly rendition: (
      props: z.output<Schema>,
      context: ProseContext,
      inside: string,
    ) => Rendition | RenditionProblem;
  },
): ProseComponent {
  return {
    ...component,
    rendition: (props, context, inside) => component.rendition(component.props.parse(props), context, inside),
  };
}
