import { describe, expect, test } from 'vitest';
import { compile, FIRST, refusals } from '../../tests/support/compiled.ts';
import { compileArticle } from './compile.ts';

describe('what an article may not hold is refused at its line and column', () => {
  test.each([
    ["import fs from 'node:fs'", ['1:1 import and export are not allowed [article-code]']],
    ['text\n\nexport const a = 1', ['3:1 import and export are not allowed [article-code]']],
    ['export default () => 1', ['1:1 import and export are not allowed [article-code]']],
    ['one {1 + 1}', ['1:5 {1 + 1} is code; only a comment {/* … */} may stand in braces [article-code]']],
    [
      '{/* a */ b()}',
      ['1:1 {/* a */ b()} is code; only a comment {/* … */} may stand in braces [article-code]'],
    ],
    ['{// a\nb()}', ['1:1 {// a b()} is code; only a comment {/* … */} may stand in braces [article-code]']],
    ['<img src="x" onerror="alert(1)" />', ['1:1 <img> is HTML, which is not allowed [raw-html]']],
    ['a <b>x</b>', ['1:3 <b> is HTML, which is not allowed [raw-html]']],
    ['<script>alert(1)</script>', ['1:1 <script> is HTML, which is not allowed [raw-html]']],
    ['<a:b />', ['1:1 <a:b> is HTML, which is not allowed [raw-html]']],
    ['<></>', ['1:1 fragments (<>…</>) are not allowed [raw-html]']],
    [
      '<Score />',
      [
        '1:1 <Score> is no component of ours; there are <Gap>, <GapChart>, <Said>, <Short>, <Note>, <Words> [unknown-component]',
      ],
    ],
    [
      '<Gap.x />',
      [
        '1:1 <Gap.x> is no component of ours; there are <Gap>, <GapChart>, <Said>, <Short>, <Note>, <Words> [unknown-component]',
      ],
    ],
    [
      '<Astro.self />',
      [
        '1:1 <Astro.self> is no component of ours; there are <Gap>, <GapChart>, <Said>, <Short>, <Note>, <Words> [unknown-component]',
      ],
    ],
    ['\n\n> > <Gap />', ['3:5 <Gap> board: is missing; expected a text [component-attribute]']],
    [
      'a <Gap board="x" date="1 May" />',
      [
        '1:3 <Gap> date: found "1 May", expected a date written YYYY-MM-DD, such as 2026-04-22 [component-attribute]',
      ],
    ],
    [
      '<Gap board="x" onclick="y" />',
      ['1:1 <Gap> onclick: there is no such attribute [component-attribute]'],
    ],
    [
      '<Gap board="x" set:html="y" />',
      ['1:1 <Gap> set:html: there is no such attribute [component-attribute]'],
    ],
    [
      '<Gap board={name} />',
      [
        '1:1 <Gap> board: expected a literal: "a text", {7}, {true} or {false}; never code [component-attribute]',
      ],
    ],
    [
      '<Gap board={`x`} />',
      [
        '1:1 <Gap> board: expected a literal: "a text", {7}, {true} or {false}; never code [component-attribute]',
      ],
    ],
    ['<Gap {...x} />', ['1:1 <Gap> {...x}: attributes cannot be spread from code [component-attribute]']],
    ['<Gap board="x" board="y" />', ['1:1 <Gap> board: the attribute stands twice [component-attribute]']],
    [
      '<GapChart board="x" width="7" />',
      ['1:1 <GapChart> width: found "7", expected a number [component-attribute]'],
    ],
    [
      'a <GapChart board="x" />',
      [
        '1:3 <GapChart>: cannot stand inside a sentence; give it a line of its own with a blank line around it [component-place]',
      ],
    ],
    ['## a <Gap board="x" />', ['1:6 <Gap>: cannot stand in a heading [component-place]']],
    [
      'a [b *<Gap board="x" />*](https://example.com) <Gap board="x" />',
      ['1:7 <Gap>: cannot stand in a link, for it opens or links to something itself [component-place]'],
    ],
    ['<Said>\n\nfirst\n\n</Said>', ['1:1 <Said>: holds a paragraph [component-text]']],
    [
      '<Words>\n\nled by *<Gap board="x" />*\n\n</Words>\n\n<Note>\n\nled by <Gap board="x" />\n\n</Note>',
      ['1:1 <Words>: holds <Gap>, which they did not say [component-text]'],
    ],
    ['<Gap board="x">y</Gap>', ['1:1 <Gap>: holds no text; close it at once: <Gap … /> [component-place]']],
    ['# Title', ['1:1 # is the title of the page [heading-level]']],
  ])('%j', (body, expected) => {
    expect(refusals(body)).toEqual(expected);
  });

  test.each([
    'javascript:alert(1)',
    '&#106;avascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://example.com',
    '//example.com',
    '/news/',
    'page.html',
    'MODEL:gpt-image-2',
    'file:///etc/passwd',
  ])('a link to %s', (address) => {
    expect(refusals(`see\n[this](${address})`)).toEqual([
      expect.stringMatching(/^2:1 the link ".*" goes to an address that is not allowed \[link-address\]$/),
    ]);
  });

  test('a reference link and a picture with a scheme outside the list', () => {
    expect(refusals('[a][x] ![b][x]\n\n[x]: javascript:x')).toEqual([
      '1:1 the link "javascript:x" goes to an address that is not allowed [link-address]',
      '1:8 the picture "javascript:x" goes to an address that is not allowed [link-address]',
    ]);
  });

  test('a bare address without https', () => {
    expect(refusals('see www.example.com')).toEqual([
      '1:5 the link "http://www.example.com" goes to an address that is not allowed [link-address]',
    ]);
  });

  test('a link to a record with an id that cannot be one', () => {
    expect(refusals('[a](model:GPT) [b](snapshot:text-to-image)')).toEqual([
      '1:1 found the link "model:GPT", expected model:<id> [link-address]',
      '1:16 found the link "snapshot:text-to-image", expected snapshot:<board>/<date> [link-address]',
    ]);
  });

  test('a link to an id that the page does not have', () => {
    expect(refusals('## What was left\n\n[a](#what-was-left) [b](#what)')).toEqual([
      '3:21 nothing on the page has the id "what" [link-address]',
    ]);
  });

  test.each([
    [
      'plain',
      'a\nb \u202Ec',
      '2:3 the invisible character U+202E turns the direction of the text [bidi-control]',
    ],
    [
      'as a reference',
      'a\nb &#x202E;c',
      '1:1 the invisible character U+202E turns the direction of the text [bidi-control]',
    ],
    [
      'in a comment',
      '{/* \u2066 */}',
      '1:5 the invisible character U+2066 turns the direction of the text [bidi-control]',
    ],
    [
      'in code',
      'a `\u200F`',
      '1:4 the invisible character U+200F turns the direction of the text [bidi-control]',
    ],
    [
      'in an attribute',
      '<Gap board="&#x2067;" />',
      '1:1 the invisible character U+2067 turns the direction of the text [bidi-control]',
    ],
    [
      'a control character',
      'a\u0007',
      '1:2 the control character U+0007 cannot be published [control-character]',
    ],
  ])('an invisible character, %s', (_case, body, expected) => {
    expect(refusals(body)).toEqual([expected]);
  });

  test('an invisible character in the front matter, plain or escaped', () => {
    const head = '---\ntitle: "a \u202E"\nsummary: "b \\u2066"\n---\n';
    expect(compile('', head).problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 11, 'bidi-control'],
      [3, 1, 'bidi-control'],
    ]);
  });

  test('nesting of 50 levels passes and of 51 does not, told once and at its place', () => {
    expect(refusals(`${'>'.repeat(48)} x`)).toEqual([]);
    expect(refusals(`${'> '.repeat(50)}x`)).toEqual(['1:101 nested deeper than 50 levels [too-deep]']);
  });

  test('ten thousand levels are refused like fifty-one', () => {
    expect(refusals(`${'>'.repeat(10_000)} x`)).toEqual(['1:51 nested deeper than 50 levels [too-deep]']);
  });

  test('all problems of a file are told at once, in the order of the file', () => {
    const body = 'import a from "a"\n\n{1} <b/>\n\n[x](ftp://y) <Gap bord="x"/>\n\n<></>\n\u202E';
    const { problems, pieces } = compile(body, '---\ntitle: a\ntitle: b\n---\n');
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '3:1 broken-front-matter',
      '5:1 article-code',
      '7:1 article-code',
      '7:5 raw-html',
      '9:1 link-address',
      '9:14 component-attribute',
      '9:14 component-attribute',
      '11:1 raw-html',
      '12:1 bidi-control',
    ]);
    expect(pieces).toEqual([]);
  });

  test('links to records are listed even of a text that is refused', () => {
    expect(compile('<b/>\n\n[a](model:nope)').links).toEqual([
      { kind: 'model', id: 'nope', line: FIRST + 2, column: 1 },
    ]);
  });
});

test('broken front matter is told alone: links to its sources are not the fault to mend', () => {
  const source = '---\ntitle: [A\nsources: []\n---\n\nText with [a source](#source-page).\n';
  const { problems } = compileArticle(source, { components: new Map(), language: 'en' });
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['broken-front-matter']));
});
