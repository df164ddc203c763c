import { expect, test } from 'vitest';
import { parseMdx } from './mdx.ts';

// The compiler gives the place of an error only as text. These lines are what it says today, word for word:
// a new version that says it differently is seen here first.
test.each([
  [
    '<Score',
    '1:1',
    'unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`)',
  ],
  ['a\n\n<Score>', '3:1', 'expected a closing tag for `<Score>` (3:1)'],
  ['</Score>', '1:1', 'unexpected closing tag `</Score>`, expected an open tag first'],
  ['a {1+', '1:3', 'unexpected end of file in expression, expected a corresponding closing brace for `{`'],
  [
    'a\n<!-- c -->',
    '2:1',
    'unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`)',
  ],
  ['text <b>x', '1:6', 'expected a closing tag for `<b>` (1:6) before the end of `paragraph`'],
  [
    '差距 😀 <3',
    '1:7',
    'unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`)',
  ],
  ['## a {#b}', '1:9', 'this is no expression: Expected `in` but found `)`'],
])('%j is broken at %s', (source, place, message) => {
  const parsed = parseMdx(source, 'en');
  expect(parsed.kind).toBe('problem');
  if (parsed.kind !== 'problem') return;
  const { line, column, code } = parsed.problem;
  expect([`${line}:${column}`, parsed.problem.message, code]).toEqual([place, message, 'broken-mdx']);
});

test.each([
  ['a\n\n<Score>', 'end it with /> where it holds no text, else add </Score>'],
  ['a <3', 'write &lt; for a plain <, \\{ for a plain {, and straight quotation marks around a value'],
])('%j is mended so: %s', (source, hint) => {
  expect(parseMdx(source, 'en')).toMatchObject({ problem: { hint } });
});

test('a text is read without being run', () => {
  const parsed = parseMdx('{globalThis.ran = true}\n\nexport const a = (globalThis.ran = true)', 'en');
  expect(parsed.kind).toBe('tree');
  expect('ran' in globalThis).toBe(false);
});

test('a file that ends in the middle of code does not bring the process down', () => {
  expect(parseMdx('export default 1\\', 'en').kind).toBe('tree');
});
