import { expect, test } from 'vitest';
import { frontMatter } from './front-matter.ts';
import { typedInHead } from './typed-in-head.ts';

const found = (head: string) =>
  typedInHead(frontMatter(`---\n${head}\n---\n`)).map(
    ({ field, line, column, text }) => `${line}:${column} ${field} ${text}`,
  );

test('numbers of a title, a summary, an alt text and a caption are found at their fields', () => {
  const head = [
    'title: Ahead by 241 points',
    'summary: >-',
    '  It won 93 % of them,',
    '  with 1512.',
    'pictures:',
    '  - file: a.png',
    '    alt: A lead of 130.',
    '    caption: 领先242分。',
  ];
  expect(found(head.join('\n'))).toEqual([
    '2:1 title 241 points',
    '3:1 summary 93 %',
    '3:1 summary 1512',
    '8:5 pictures[0].alt 130',
    '9:5 pictures[0].caption 242分',
  ]);
});

test('titles of sources are not ours, and a head without words has none', () => {
  expect(found('sources:\n  - title: 241 points ahead')).toEqual([]);
  expect(found('title: 5\npictures: none')).toEqual([]);
});
