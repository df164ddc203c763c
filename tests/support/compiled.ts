import { expect } from 'vitest';
import { z } from 'zod';
import { compileArticle } from '../../src/articles/compile.ts';
import type { ArticleComponents } from '../../src/articles/component.ts';
import { isoDateSchema } from '../../src/domain/date.ts';

/** One component of every sort: in a sentence or a block, with text or without, short or long. */
export const components: ArticleComponents = new Map([
  [
    'Gap',
    { place: 'sentence', props: z.strictObject({ board: z.string(), date: isoDateSchema.optional() }) },
  ],
  [
    'GapChart',
    { place: 'block', props: z.strictObject({ board: z.string(), width: z.number().optional() }) },
  ],
  ['Said', { place: 'sentence', holdsText: 'optional', maxWords: 3, props: z.strictObject({}) }],
  ['Short', { place: 'block', holdsText: 'always', maxWords: 3, props: z.strictObject({}) }],
  [
    'Note',
    { place: 'block', holdsText: 'always', props: z.strictObject({ open: z.boolean().default(false) }) },
  ],
  ['Words', { place: 'block', holdsText: 'always', quotes: true, props: z.strictObject({}) }],
]);

export const HEAD = '---\ntitle: Test\n---\n\n';
/** The line on which a body begins under that head. */
export const FIRST = 5;

/** A body as an article under a head that holds nothing but a title. */
export function compile(body: string, head = HEAD) {
  return compileArticle(head + body, { components, language: 'en' });
}

/** What is refused of a body, by the line of the body. */
export function refusals(body: string): string[] {
  return compile(body).problems.map(
    ({ line, column, field, message, code }) =>
      `${line - FIRST + 1}:${column} ${field === '' ? '' : `${field}: `}${message} [${code}]`,
  );
}

/** The pieces of a body that nothing is refused of, as HTML with the names of components in braces. */
export function html(body: string): string {
  const { pieces, problems } = compile(body);
  expect(problems).toEqual([]);
  return pieces.map((piece) => (piece.kind === 'html' ? piece.html : `{${piece.name}}`)).join('');
}
