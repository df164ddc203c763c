import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { contentError } from './content-error.ts';

const problem = (fields: Partial<Problem>): Problem => ({
  code: 'raw-html',
  severity: 'error',
  file: 'content/articles/sweep/en.mdx',
  line: 13,
  column: 5,
  field: '',
  message: '<b> is HTML',
  hint: '',
  ...fields,
});
const warning = problem({
  severity: 'warning',
  code: 'not-yet-published',
  line: 1,
  column: 1,
  message: 'later',
});

test('every problem is told in the words of check, without a stack', () => {
  const error = contentError([warning, problem({})], '/project');
  expect(error.message.split('\n\n').slice(1)).toEqual([
    'content/articles/sweep/en.mdx:1:1 later [not-yet-published]',
    'content/articles/sweep/en.mdx:13:5 <b> is HTML [raw-html]',
  ]);
  expect(error.stack).toBe('');
});

test('the place that is shown is that of the first error', () => {
  expect(contentError([warning, problem({})], '/project')).toMatchObject({
    title: 'The content has problems',
    loc: { file: resolve('/project/content/articles/sweep/en.mdx'), line: 13, column: 5 },
  });
});

test('how a link is written stays visible where Markdown is drawn', () => {
  const { message } = contentError([problem({ hint: 'write [text](address)' })], '/project');
  expect(message).not.toMatch(/\]\(/);
  expect(message).toContain('[text]\u2060(address)');
});
