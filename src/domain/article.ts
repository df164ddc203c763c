import { z } from 'zod';
import {
  isoDateSchema,
  preciseDateFields,
  precisionFits,
  PRECISION_MESSAGE,
  type PreciseDate,
} from './date.ts';
import { ARTICLE_KINDS } from './event-kind.ts';
import { idSchema } from './id.ts';
import type { Language } from './localized.ts';
import type { Position } from './problem.ts';
import { sourceSchema } from './source.ts';
import type { FoundNumber } from './typed-number.ts';

/** A source of an article, with an id by which its text points to it. */
export const articleSourceSchema = sourceSchema.extend({
  id: idSchema.describe('A short id, by which the text points to this source.'),
  title: z
    .string()
    .min(1)
    .describe('The title of the page; where it was not seen, what the page is, in your own words.'),
  publisher: z.string().min(1).describe('Who published it.'),
  accessed: isoDateSchema.describe('When it was read.'),
  language: z
    .string()
    .min(2)
    .optional()
    .describe('The language of the source, where it is not English: zh, ja.'),
});

const pictureSchema = z.strictObject({
  file: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]*\.(png|jpe?g|webp|avif)$/,
      'expected the plain name of a picture beside the article: png, jpg, jpeg, webp or avif, no folder',
    )
    .describe('The picture’s file beside the article.'),
  alt: z.string().min(1).describe('What the picture shows, for those who do not see it.'),
  caption: z.string().min(1).optional().describe('The line under the picture.'),
  credit: z.string().min(1).describe('Who made it.'),
  licence: z.string().min(1).describe('Under which licence it may be shown; no picture without one.'),
  source: z.url({ protocol: /^https$/ }).describe('Where it comes from.'),
});

/** Front matter of the original of an article: content/articles/<id>/en.mdx, or zh.mdx. */
export const articleSchema = z.strictObject({
  title: z.string().min(1).max(120).describe('The headline.'),
  summary: z.string().min(1).max(400).describe('One to three sentences that stand for the whole.'),
  published: isoDateSchema.describe('The day it first appears on this site, never the date of the event.'),
  updated: isoDateSchema.optional().describe('The day of the last real change; leave out for a typo.'),
  kind: z.enum(ARTICLE_KINDS).describe('What kind of event it tells of, or analysis, or correction.'),
  event: z
    .strictObject(preciseDateFields)
    .refine(precisionFits, { error: PRECISION_MESSAGE, path: ['date'] })
    .optional()
    .describe('When what it tells of happened.'),
  models: z.array(idSchema).default([]).describe('Ids of the models it is about.'),
  boards: z.array(idSchema).default([]).describe('Ids of the boards it is about.'),
  organizations: z.array(idSchema).default([]).describe('Ids of the organizations it is about.'),
  sources: z.array(articleSourceSchema).min(1).describe('What it rests on; at least one.'),
  pictures: z.array(pictureSchema).default([]).describe('Pictures beside the article.'),
});
export type ArticleMeta = z.infer<typeof articleSchema>;

/** Front matter of a translation: words alone; everything else is the original’s. */
export const articleTranslationSchema = z.strictObject({
  title: z.string().min(1).max(120).describe('The headline in this language.'),
  summary: z.string().min(1).max(400).describe('The summary in this language.'),
  translates: z
    .string()
    .regex(
      /^[0-9a-f]{12}$/,
      'expected the hash of the original, twelve characters of 0-9 and a-f, as check prints it',
    )
    .describe('The hash of the original it was made from, as check prints it.'),
  pictures: z
    .array(pictureSchema.pick({ file: true, alt: true, caption: true }))
    .default([])
    .describe('Alt texts and captions in this language.'),
});

/** A component in an article’s text, with the literal values of its props. */
export interface ComponentPiece {
  readonly kind: 'component';
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** What stands between its opening and closing tag. */
  readonly children: readonly Piece[];
  /** The line of its element, counted from the top of the file. */
  readonly line: number;
  readonly column: number;
  /** Whether it stands in a sentence rather than by itself. */
  readonly inline: boolean;
}

/** A string of checked HTML; its links to records (`model:gpt-image-2`) are resolved when it is printed. */
export interface HtmlPiece {
  readonly kind: 'html';
  readonly html: string;
}

/** What an article’s text is made of once compiled; it is printed, never run. */
export type Piece = HtmlPiece | ComponentPiece;

/** A link to a record in an article’s text: `[GPT Image 2](model:gpt-image-2)`. */
export interface RecordLink {
  readonly kind: 'model' | 'organization' | 'board' | 'article' | 'claim' | 'snapshot';
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** A number typed in an article’s text that looks like one of a board. */
export type TypedNumber = Omit<FoundNumber, 'at'> & Position;

/** Such a number in the front matter, and the field it stands in. */
export type TypedInHead = TypedNumber & { readonly field: string };

/** A heading of an article, for its table of contents. */
export interface ArticleHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The words of an article in one language. */
export interface ArticleText {
  readonly title: string;
  readonly summary: string;
  readonly pieces: readonly Piece[];
  readonly headings: readonly ArticleHeading[];
  readonly links: readonly RecordLink[];
  readonly words: number;
  /** Numbers in title, summary, alt texts and captions that look like those of boards; none where left out. */
  readonly typedInHead?: readonly TypedInHead[];
}

/** A picture an article shows, with its size in pixels as it is seen. */
export type ArticlePicture = ArticleMeta['pictures'][number] & {
  readonly width: number;
  readonly height: number;
};

/** An article as the catalog holds it. */
export interface Article extends Omit<ArticleMeta, 'title' | 'summary' | 'pictures'> {
  readonly id: string;
  readonly original: Language;
  readonly pictures: readonly ArticlePicture[];
  readonly texts: Readonly<Partial<Record<Language, ArticleText>>>;
}

/** The date an article is ordered by: that of what it tells of; where it tells of no event, the day it was published. */
export function storyDate({ event, published }: Pick<Article, 'event' | 'published'>): PreciseDate {
  return event ?? { date: published, precision: 'day' };
}
