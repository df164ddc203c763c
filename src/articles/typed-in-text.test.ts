import { expect, test } from 'vitest';
import { proseComponents } from '../prose/components.ts';
import { compileArticle } from './compile.ts';

const HEAD = '---\nsources: [{ id: report }]\n---\n\n';
const typed = (body: string) => {
  const { typedNumbers, problems } = compileArticle(HEAD + body, {
    components: proseComponents,
    language: 'en',
  });
  expect(problems).toEqual([]);
  return typedNumbers.map(({ text, line, column }) => `${line}:${column} ${text}`);
};

test('a typed number is found at its line and column of the file, in paragraphs, lists, tables and callouts', () => {
  expect(typed('It was 241 points ahead.\nThen with *1512*, and\n80 % of them.')).toEqual([
    '5:8 241 points',
    '6:12 1512',
    '7:1 80 %',
  ]);
  expect(typed('- It led by 41.')).toHaveLength(1);
  expect(typed('| a |\n| - |\n| 93 % |')).toHaveLength(1);
  expect(typed('<Callout title="So">\n\nIt won 93 %.\n\n</Callout>')).toHaveLength(1);
});

test.each([
  ['a link to a source', 'Some have [241 points](#source-report) instead.'],
  ['a link to another site', 'Some have [241 points](https://example.org/) instead.'],
  ['a component', 'It was <Gap board="text-to-image" date="2026-04-22" /> ahead.'],
  ['a quotation set apart', '> It was 241 points ahead.'],
  ['a component that quotes', '<Quote by="Arena" source="report">\n\nIt was 241 points ahead.\n\n</Quote>'],
  ['such a component on one line', '<Quote by="Arena" source="report">It won 93 %.</Quote>'],
  ['quotation marks', 'It was "241 points ahead", they said.'],
  ['code', 'It printed `241 points`.'],
])('what stands in %s is not typed by the author', (_where, body) => {
  expect(typed(body)).toEqual([]);
});

test('a link to a record does not excuse it: the number leads nowhere', () => {
  expect(typed('It was [241 points](board:text-to-image) ahead.')).toHaveLength(1);
});
