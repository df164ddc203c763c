import { expect, test } from 'vitest';
import { everyComponentArticle, everyComponentCatalog } from '../../tests/support/every-component.ts';
import { articleMarkdown, htmlToMarkdown } from './article-markdown.ts';

const catalog = everyComponentCatalog();
const markdown = articleMarkdown(everyComponentArticle(catalog), catalog, 'en');

test('it begins with its title, summary, dates and address', () => {
  expect(markdown.split('\n\n').slice(0, 4)).toEqual([
    '# Every component',
    'An article that uses every component there is.',
    'Published: 7 May 2026 · Event: 21 April 2026',
    'Address: <https://overtake.example/news/every-component/>',
  ]);
});

test('numbers stay links, tables stay tables under their captions', () => {
  expect(markdown).toContain(
    '[242 points](https://overtake.example/boards/text-to-image/2026-04-22/ "1512 against 1270, Nano Banana 2. Snapshot of 22 April 2026, Text to image.")',
  );
  expect(markdown).toContain('Text to image, the first 3 on 22 April 2026\n\n| Place | Model |');
  expect(markdown).toMatch(/\n\| -: \| :- \| :- \| -: \| -: \| -: \|\n\| 1 \| \[GPT Image 2\]/);
});

test('a picture keeps its description, a quotation its mark, a source its number', () => {
  expect(markdown).toContain(
    '![A tower of 40 < 50 storeys](https://overtake.example/news/every-component/tower.png)',
  );
  expect(markdown).toContain('> It nails the *concept*, then breaks at production.\n>\n> — A designer');
  expect(markdown).toContain('\n2. [A report & more]');
});

test('no HTML is left over', () => {
  expect(markdown).not.toMatch(/<\/?[a-z]+[ >]/);
});

test('a caption stands before its table, wherever the table stands', () => {
  const table =
    '<table><caption>C</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>';
  expect(htmlToMarkdown(table)).toBe('C\n\n| a |\n| - |\n| 1 |\n');
  expect(htmlToMarkdown(`<ul><li>${table}</li></ul>`)).toContain('C\n\n  | a |');
});
