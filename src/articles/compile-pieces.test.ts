import { describe, expect, test } from 'vitest';
import { compile, components, FIRST, HEAD, html, refusals } from '../../tests/support/compiled.ts';
import { compileArticle } from './compile.ts';

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
    expect(refusals('<Short>one **two** <Gap board="x" /> three</Short>')).toEqual([]);
    expect(refusals('<Short>\n- one two\n\n  > three four\n</Short>')).toEqual([
      '1:1 <Short>: holds 4 words, expected at most 3 [component-text]',
    ]);
  });

  test('a component that sets text apart cannot be empty', () => {
    expect(refusals('<Note />')).toEqual(['1:1 <Note>: holds no text [component-text]']);
    expect(refusals('<Note>\n\n</Note>')).toEqual(['1:1 <Note>: holds no text [component-text]']);
  });

  test('one that may hold words inside a sentence may be empty, holds words alone, and makes no paragraph of them', () => {
    expect(html('It is <Said />, or <Said>the *very* first</Said>.')).toBe('<p>It is {Said}, or {Said}.</p>');
    const inside = compile('It is <Said>the *very* first</Said>.').pieces.find(
      ({ kind }) => kind === 'component',
    );
    expect(inside).toMatchObject({ children: [{ kind: 'html', html: 'the <em>very</em> first' }] });
    expect(refusals('It is <Said>one two three four</Said>.')).toEqual([
      '1:7 <Said>: holds 4 words, expected at most 3 [component-text]',
    ]);
    const refused = '1:7 <Said>: holds a link or a component [component-text]';
    expect(refusals('It is <Said>[first](model:a)</Said>.')).toEqual([refused]);
    expect(refusals('It is <Said><Gap board="x" /></Said>.')).toEqual([refused]);
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
