import type { z } from 'zod';

/** What the compiler must know of a component that articles may use. */
export interface ArticleComponent {
  /** A strict schema: any attribute it does not name is refused. */
  readonly props: z.ZodType;
  /** Whether it stands inside a sentence or by itself between paragraphs. */
  readonly place: 'sentence' | 'block';
  /** Whether text must or may stand between its opening and closing tag; none may where left out. */
  readonly holdsText?: 'always' | 'optional';
  /** Whether that text is the words of somebody else. */
  readonly quotes?: boolean;
  /** How many words that text may have at most; without end when left out. */
  readonly maxWords?: number;
}

/** The allow-list: components by their exact names. */
export type ArticleComponents = ReadonlyMap<string, ArticleComponent>;
