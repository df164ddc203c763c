import { expect, test } from 'vitest';
import { loadedFromDisk } from '../../tests/support/content-on-disk.ts';
import {
  board,
  goodContentWith,
  model,
  organization,
  problemsOf,
  snapshot,
} from '../../tests/support/content.ts';

const nova = (name: string) => goodContentWith(model('nova', { name }));
const NAME = 'content/models/nova.json:3:11 name: ';

test.each([
  ['a control', 'GPT Image\u0001 2', 'the control character U+0001 cannot be published'],
  ['a delete', 'a\u007f', 'the control character U+007F cannot be published'],
  ['a control of the second set', 'a\u0085', 'the control character U+0085 cannot be published'],
  ['a tab in a name', 'a\tb', 'the control character U+0009 cannot be published'],
  ['a line break in a name', 'a\nb', 'the control character U+000A cannot be published'],
  ['half of a surrogate pair', 'a\ud83d', 'U+D83D is half of a character and cannot be published'],
  ['a mark of byte order read the wrong way', 'a\ufffe', 'U+FFFE is no character and cannot be published'],
  ['the last code point of a plane', 'a\uffff', 'U+FFFF is no character and cannot be published'],
])('%s is refused in a record', (_case, name, message) => {
  expect(problemsOf(nova(name))).toEqual([`${NAME}${message}; take it away [control-character]`]);
});

test('what stands for a character of a file that is not UTF-8 is refused in a record', () => {
  expect(problemsOf(nova('a\ufffd'))).toEqual([
    `${NAME}U+FFFD stands where a character could not be read; save the file as UTF-8 and write the character again [control-character]`,
  ]);
});

test('a mark that turns the direction of text is refused in a record', () => {
  expect(problemsOf(nova('a\u202e'))).toEqual([
    `${NAME}the invisible character U+202E turns the direction of the text; take it away [bidi-control]`,
  ]);
});

test('a whole pair, a mark over a letter and another script are no trouble', () => {
  expect(problemsOf(nova('😀 e\u0301 差 👩\u200d🎨'))).toEqual([]);
});

test('a longer text may have lines and tabs', () => {
  const aside = { id: 'aside', date: '2026-04-23', precision: 'day', title: { en: 'It changed' } };
  const sources = [{ address: 'https://arena.ai', tier: 'board' }];
  const records = (en: string) =>
    goodContentWith(board('arena', { methodChanges: [{ ...aside, note: { en }, sources }] }));
  expect(problemsOf(records('One.\n\tTwo.'))).toEqual([]);
  expect(problemsOf(records('One.\rTwo.'))).toEqual([
    'content/boards/arena.json:39:15 methodChanges[0].note.en: the control character U+000D cannot be published; take it away [control-character]',
  ]);
});

test('a listed name is refused in the snapshot and in the listings of its model', () => {
  const listed = 'nova\u0000';
  const records = goodContentWith(
    model('nova', { listings: [{ name: listed }] }),
    snapshot('2026-04-22', [
      { name: 'comet', score: 1300 },
      { name: listed, score: 1200 },
    ]),
  );
  const refused = 'the control character U+0000 cannot be published; take it away [control-character]';
  expect(problemsOf(records)).toEqual([
    `content/models/nova.json:9:15 listings[0].name: ${refused}`,
    `content/snapshots/arena/page/2026-04-22.json:21:19 categories[0].entries[1].name: ${refused}`,
  ]);
});

test('the name of a field is judged too, and what is printed of it holds no such character', () => {
  const [unknown, refused, ...others] = problemsOf(
    goodContentWith(organization('openai', { '\u001b[2J': 1 })),
  ).sort();
  expect(others).toEqual([]);
  expect(refused).toMatch(
    /^content\/organizations\/openai.json:4:\d+ \\u001b\[2J: unknown field "\\u001b\[2J"/,
  );
  expect(unknown).toMatch(
    /^content\/organizations\/openai.json:4:\d+ \\u001b\[2J: the control character U\+001B cannot/,
  );
});

test('each character is told once for each text', () => {
  expect(problemsOf(nova('\u0001\u0002\u0001'))).toHaveLength(2);
});

test('a record whose schema refuses it is judged in the same run', () => {
  expect(
    problemsOf(goodContentWith(model('nova', { name: 'a\u0001', modality: 'imge' }))).map((line) =>
      line.slice(line.lastIndexOf('[')),
    ),
  ).toEqual(['[control-character]', '[invalid-field]']);
});

const article = (title: string) => `---
title: ${title}
summary: It did.
published: 2026-04-23
kind: analysis
sources:
  - { id: arena, title: Arena, publisher: Arena, address: "https://arena.ai", accessed: 2026-04-23, tier: board }
---

Text.
`;

test.each([
  ['as it is', '"a \uffff"', ':2:11 U+FFFF is no character and cannot be published'],
  ['as an escape', '"a \\uFFFE"', ':2:1 title: U+FFFE is no character and cannot be published'],
])('front matter is held to the same: %s', (_case, title, message) => {
  const { problems, catalog } = loadedFromDisk(goodContentWith(), {
    'content/articles/one/en.mdx': article(title),
  });
  expect(problems).toEqual([`content/articles/one/en.mdx${message}; take it away [control-character]`]);
  expect(catalog).toBeUndefined();
});
