import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isoDateSchema } from '../domain/date.ts';
import { compileArticle } from './compile.ts';
import type { ArticleComponents } from './component.ts';

const components: ArticleComponents = new Map([
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
]);

const HEAD = '---\ntitle: Test\n---\n\n';
const FIRST = 5;

function compile(body: string, head = HEAD) {
  return compileArticle(head + body, { components, language: 'en' });
}

function lines(body: string): string[] {
  return compile(body).problems.map(
    ({ line, column, field, message, code }) =>
      `${line - FIRST + 1}:${column} ${field === '' ? '' : `${field}: `}${message} [${code}]`,
  );
}

function html(body: string): string {
  const { pieces, problems } = compile(body);
  expect(problems).toEqual([]);
  return pieces.map((piece) => (piece.kind === 'html' ? piece.html : `{${piece.name}}`)).join('');
}

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
        '1:1 <Score> is no component of ours; there are <Gap>, <GapChart>, <Said>, <Short>, <Note> [unknown-component]',
      ],
    ],
    [
      '<Gap.x />',
      [
        '1:1 <Gap.x> is no component of ours; there are <Gap>, <GapChart>, <Said>, <Short>, <Note> [unknown-component]',
      ],
    ],
    [
      '<Astro.self />',
      [
        '1:1 <Astro.self> is no component of ours; there are <Gap>, <GapChart>, <Said>, <Short>, <Note> [unknown-component]',
      ],
    ],
    ['\n\n> > <Gap />', ['3:5 <Gap> board: is missing; expected a text [component-attribute]']],
    [
      'a <Gap board="x" date="1 May" />',
      [
        '1:3 <Gap> date: found "1 May", expected a date written YYYY-MM-DD, such as 2026-04-22 [component-attribute]',
        '1:3 <Gap> date: found "1 May", expected a day that exists in the calendar, written YYYY-MM-DD [component-attribute]',
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
    ['<Gap board="x">y</Gap>', ['1:1 <Gap>: holds no text; close it at once: <Gap … /> [component-place]']],
    ['# Title', ['1:1 # is the title of the page [heading-level]']],
  ])('%j', (body, expected) => {
    expect(lines(body)).toEqual(expected);
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
    expect(lines(`see\n[this](${address})`)).toEqual([
      expect.stringMatching(/^2:1 the link ".*" goes to an address that is not allowed \[link-address\]$/),
    ]);
  });

  test('a reference link and a picture with a scheme outside the list', () => {
    expect(lines('[a][x] ![b][x]\n\n[x]: javascript:x')).toEqual([
      '1:1 the link "javascript:x" goes to an address that is not allowed [link-address]',
      '1:8 the picture "javascript:x" goes to an address that is not allowed [link-address]',
    ]);
  });

  test('a bare address without https', () => {
    expect(lines('see www.example.com')).toEqual([
      '1:5 the link "http://www.example.com" goes to an address that is not allowed [link-address]',
    ]);
  });

  test('a link to a record with an id that cannot be one', () => {
    expect(lines('[a](model:GPT) [b](snapshot:text-to-image)')).toEqual([
      '1:1 found the link "model:GPT", expected model:<id> [link-address]',
      '1:16 found the link "snapshot:text-to-image", expected snapshot:<board>/<date> [link-address]',
    ]);
  });

  test('a link to an id that the page does not have', () => {
    expect(lines('## What was left\n\n[a](#what-was-left) [b](#what)')).toEqual([
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
    expect(lines(body)).toEqual([expected]);
  });

  test('an invisible character in the front matter, plain or escaped', () => {
    const head = '---\ntitle: "a \u202E"\nsummary: "b \\u2066"\n---\n';
    expect(compile('', head).problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 11, 'bidi-control'],
      [3, 1, 'bidi-control'],
    ]);
  });

  test('nesting of 50 levels passes and of 51 does not, told once and at its place', () => {
    expect(lines(`${'>'.repeat(48)} x`)).toEqual([]);
    expect(lines(`${'> '.repeat(50)}x`)).toEqual(['1:101 nested deeper than 50 levels [too-deep]']);
  });

  test('ten thousand levels are refused like fifty-one', () => {
    expect(lines(`${'>'.repeat(10_000)} x`)).toEqual(['1:51 nested deeper than 50 levels [too-deep]']);
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

describe('what an article may hold becomes pieces', () => {
  test('Markdown becomes HTML with typographic quotes and dashes', () => {
    expect(html('A *b* **c** `"d"` "e" -- it\'s...')).toBe(
      '<p>A <em>b</em> <strong>c</strong> <code>"d"</code> “e” – it’s…</p>',
    );
  });

  test('text that looks like HTML stays text', () => {
    expect(html('&lt;script>alert(1)&lt;/script> &amp; `<b onclick="x">`')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; <code>&lt;b onclick="x"&gt;</code></p>',
    );
  });

  test('an attribute cannot be broken out of', () => {
    expect(html("[a](https://x.y '\"><b onclick=1>')")).toBe(
      '<p><a href="https://x.y" title="&quot;&gt;&lt;b onclick=1&gt;">a</a></p>',
    );
  });

  test('a comment leaves nothing behind', () => {
    expect(html('{/* a */}\n\nb {// c\n}')).toBe('\n<p>b </p>');
  });

  test('no heading gets an id that the page has around it', () => {
    const slugs = (body: string, head = HEAD) => compile(body, head).headings.map(({ slug }) => slug);
    expect(slugs('## Sources\n\n## Related reading\n\n## About\n\n## Main')).toEqual([
      'sources-1',
      'related-reading-1',
      'about-1',
      'main-1',
    ]);
    const head = '---\nsources: [{ id: officechai }]\n---\n\n';
    expect(slugs('## Source officechai', head)).toEqual(['source-officechai-1']);
  });

  test('headings without a letter get ids too, each its own', () => {
    expect(compile('## 🎉\n\n## Section\n\n## 🎉').headings.map(({ slug }) => slug)).toEqual([
      'section',
      'section-1',
      'section-2',
    ]);
  });

  test('headings get ids from their words, each its own', () => {
    const { headings } = compile('## What it’s worth\n\n### a\n\n### a\n\n## 差距');
    expect(headings).toEqual([
      { depth: 2, slug: 'what-its-worth', text: 'What it’s worth' },
      { depth: 3, slug: 'a', text: 'a' },
      { depth: 3, slug: 'a-1', text: 'a' },
      { depth: 2, slug: '差距', text: '差距' },
    ]);
    expect(html('## A b')).toBe('<h2 id="a-b">A b</h2>');
  });

  test('the prefix stands before ids and the links to them, not before those of sources', () => {
    const head = '---\nsources:\n  - id: notice\n---\n';
    const { pieces } = compileArticle(`${head}## A\n\n[a](#a) [b](#source-notice) c[^1]\n\n[^1]: d`, {
      components,
      language: 'en',
      idPrefix: 'x-',
    });
    const [first] = pieces;
    expect(first?.kind === 'html' ? first.html : '').toContain(
      '<h2 id="x-a">A</h2>\n<p><a href="#x-a">a</a> <a href="#source-notice">b</a> c<sup><a href="#x-note:fn-1" id="x-note:fnref-1"',
    );
  });

  test('a table aligns by class, scrolls by itself, and has no style', () => {
    const table = html('| a | b |\n| --- | --: |\n| 1 | <Gap board="x" /> |');
    expect(table).toContain('<div class="scroll" tabindex="0"><table>');
    expect(table).toContain('<th class="align-right" scope="col">b</th>');
    expect(table).toContain('<td class="align-right">{Gap}</td>');
    expect(table).not.toContain('style');
  });

  test.each([
    ['en', 'Notes', 'Back to note 1 in the text'],
    ['zh', '注释', '回到正文注释 1'],
  ] as const)('footnotes are labelled in %s', (language, label, back) => {
    const { pieces } = compileArticle(`${HEAD}a[^1]\n\n[^1]: b`, { components, language });
    const text = JSON.stringify(pieces);
    expect(text).toContain(`>${label}</h2>`);
    expect(text).toContain(`aria-label=\\"${back}\\"`);
  });

  test('a component in a sentence stands between two strings of HTML', () => {
    expect(compile('Led by <Gap board="x" date="2026-04-22" />.').pieces).toEqual([
      { kind: 'html', html: '<p>Led by ' },
      {
        kind: 'component',
        name: 'Gap',
        props: { board: 'x', date: '2026-04-22' },
        children: [],
        line: FIRST,
        column: 8,
        inline: true,
      },
      { kind: 'html', html: '.</p>' },
    ]);
  });

  test('a component of the sentence that stands alone gets a paragraph', () => {
    expect(html('<Gap board="x" />')).toBe('<p>{Gap}</p>');
    expect(html('<GapChart board="x" />')).toBe('{GapChart}');
  });

  test('what stands inside a component becomes its children', () => {
    const [note] = compile('<Note open>\nled by <Gap board="x" />\n</Note>').pieces;
    expect(note).toMatchObject({
      name: 'Note',
      props: { open: true },
      children: [{ html: '<p>led by ' }, { name: 'Gap' }, { html: '</p>' }],
    });
  });

  test('text between two tags on one line is a paragraph too', () => {
    const [note] = compile('<Note>led *by* <Gap board="x" /></Note>').pieces;
    expect(note).toMatchObject({
      name: 'Note',
      children: [{ html: '<p>led <em>by</em> ' }, { name: 'Gap' }, { html: '</p>' }],
    });
  });

  test('a component may hold so many words and not one more, however they are nested', () => {
    expect(lines('<Short>one **two** <Gap board="x" /> three</Short>')).toEqual([]);
    expect(lines('<Short>\n- one two\n\n  > three four\n</Short>')).toEqual([
      '1:1 <Short>: holds 4 words, expected at most 3 [component-text]',
    ]);
  });

  test('a component that sets text apart cannot be empty', () => {
    expect(lines('<Note />')).toEqual(['1:1 <Note>: holds no text [component-text]']);
    expect(lines('<Note>\n\n</Note>')).toEqual(['1:1 <Note>: holds no text [component-text]']);
  });

  test('one that may hold words inside a sentence may be empty, holds words alone, and makes no paragraph of them', () => {
    expect(html('It is <Said />, or <Said>the *very* first</Said>.')).toBe('<p>It is {Said}, or {Said}.</p>');
    const inside = compile('It is <Said>the *very* first</Said>.').pieces.find(
      ({ kind }) => kind === 'component',
    );
    expect(inside).toMatchObject({ children: [{ kind: 'html', html: 'the <em>very</em> first' }] });
    expect(lines('It is <Said>one two three four</Said>.')).toEqual([
      '1:7 <Said>: holds 4 words, expected at most 3 [component-text]',
    ]);
    const refused = '1:7 <Said>: holds a link or a component [component-text]';
    expect(lines('It is <Said>[first](model:a)</Said>.')).toEqual([refused]);
    expect(lines('It is <Said><Gap board="x" /></Said>.')).toEqual([refused]);
  });

  test('links to records are listed with their places and stay in the text', () => {
    const { links, pieces } = compile('[a](model:gpt-image-2)\n[b](snapshot:text-to-image/2026-04-22)');
    expect(links).toEqual([
      { kind: 'model', id: 'gpt-image-2', line: FIRST, column: 1 },
      { kind: 'snapshot', id: 'text-to-image/2026-04-22', line: FIRST + 1, column: 1 },
    ]);
    expect(pieces).toEqual([
      {
        kind: 'html',
        html: '<p><a href="model:gpt-image-2">a</a>\n<a href="snapshot:text-to-image/2026-04-22">b</a></p>',
      },
    ]);
  });

  test('words are counted, each Chinese character as one', () => {
    expect(compile('It’s 1.5 words, **well** counted').words).toBe(5);
    expect(compileArticle(`${HEAD}谷歌落后了。`, { components, language: 'zh' }).words).toBe(5);
  });

  test('a byte order mark and Windows line ends change nothing', () => {
    const source = `${HEAD}## A\n\nb <Gap board="x" />\n`;
    const plain = compileArticle(source, { components, language: 'en' });
    const windows = compileArticle(`\uFEFF${source.replaceAll('\n', '\r\n')}`, {
      components,
      language: 'en',
    });
    expect(JSON.stringify(windows)).toBe(JSON.stringify(plain));
    expect(plain.problems).toEqual([]);
  });
});

test('broken front matter is told alone: links to its sources are not the fault to mend', () => {
  const source = '---\ntitle: [A\nsources: []\n---\n\nText with [a source](#source-page).\n';
  const { problems } = compileArticle(source, { components: new Map(), language: 'en' });
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['broken-front-matter']));
});
