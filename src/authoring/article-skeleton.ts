import { articleSchema, articleSourceSchema } from '../domain/article.ts';
import { ARTICLE_KINDS } from '../domain/event-kind.ts';
import { PLACEHOLDERS } from '../domain/rules/placeholder.ts';
import type { IsoDate } from '../domain/date.ts';

/** What a new article begins with. */
export interface NewArticle {
  readonly id: string;
  readonly title: string;
  readonly kind: (typeof ARTICLE_KINDS)[number];
  readonly published: IsoDate;
}

const TEXT = `{/* Write here, in Markdown. A comment like this one is not shown.

A link to a record:  [GPT Image 2](model:gpt-image-2), [OpenAI](organization:openai), [6 May](snapshot:text-to-image/2026-05-06)
A link to a source:  [its own page](#source-first)
A number of a board: <Gap board="text-to-image" date="2026-05-06" />
What somebody said:  <Claim id="gpt-image-2-gap-over-nano-banana-2" />
A chart:             <GapChart board="text-to-image" />

CONTRIBUTING.md lists the rest. */}`;

/** The text of a new article: front matter that check takes with a warning for each field to be written, a line on each field above it, and a place to write. */
export function articleSkeleton({ title, kind, published }: NewArticle): string {
  const { shape } = articleSchema;
  const field = (name: keyof typeof shape, value: string) =>
    `# ${shape[name].description}\n${name}: ${value}`.trimEnd();
  const source = (name: keyof typeof articleSourceSchema.shape, value: string) =>
    `${name}: ${value}`.padEnd(34) + ` # ${articleSourceSchema.shape[name].description}`;
  return `---
${field('title', JSON.stringify(title))}
${field('summary', PLACEHOLDERS.summary)}
${field('published', published)}
${field('kind', kind)}
# One of ${ARTICLE_KINDS.join(', ')}.
${commented(field('event', `{ date: ${published}, precision: day }`))}
${field('models', '[]')}
${field('boards', '[]')}
${field('organizations', '[]')}
${field('sources', '')}
  - ${source('id', 'first')}
    ${source('title', PLACEHOLDERS.sourceTitle)}
    ${source('publisher', PLACEHOLDERS.sourcePublisher)}
    ${source('address', PLACEHOLDERS.sourceAddress)}
    ${source('accessed', published)}
    ${source('tier', 'secondary')}
---

${TEXT}
`;
}

/** A field that is there to be taken up: no part of the record until its mark is taken away. */
function commented(lines: string): string {
  return lines.replace(/^(?!#)/gm, '# ');
}
