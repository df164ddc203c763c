import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Piece } from '../domain/article.ts';
import { compileArticle } from './compile.ts';
import type { ArticleComponents } from './component.ts';
import { ATTRIBUTES } from './printed-elements.ts';

const components: ArticleComponents = new Map([
  ['Gap', { place: 'sentence', props: z.strictObject({ board: z.string().optional() }) }],
  ['Note', { place: 'block', holdsText: 'always', props: z.strictObject({}) }],
]);

const FRAGMENTS = [
  '<script>',
  '</script>',
  '<img src="x" onerror="alert(1)"/>',
  'javascript:alert(1)',
  '&#106;avascript&colon;x',
  '[a](',
  ')',
  '![',
  ']',
  '[r][x]',
  '\n\n[x]: ',
  '<',
  '>',
  '{',
  '}',
  '{/*',
  '*/}',
  '`',
  '"',
  "'",
  '=',
  'onclick="x"',
  'style="color:red"',
  '<Gap />',
  '<Gap board="',
  '" />',
  '<Note>',
  '</Note>',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '## ',
  '|a|b|\n|:-|-:|\n|',
  '|',
  '[^1]',
  '\n\n[^1]: ',
  '<https://x>',
  'https://x.y ',
  'model:a',
  '\\',
  '&lt;',
  '&quot;',
  '<!--',
  '-->',
  '<!--piece:0-->',
  '**',
  '~~',
  '```\n',
  'export default 1',
  'import a',
  ' "t" ',
  '\u202E',
  '\0',
  '差',
  '😀',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 4 })), { maxLength: 14 })
  .map((parts) => parts.join(''));

function htmlOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'html' ? piece.html : htmlOf(piece.children))).join('');
}

function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsIn(child as Nodes))] : own;
}

const ALLOWED = new Set([...Object.keys(ATTRIBUTES), 'scope', 'tabIndex']);
const ADDRESS = /^(https:\/\/|mailto:|#|(model|organization|board|article|claim|snapshot):)/;

test('whatever is written, a browser sees no script, no handler, no style and no address outside the list', () => {
  fc.assert(
    fc.property(hostile, (body) => {
      const { pieces } = compileArticle(`---\ntitle: a\n---\n${body}`, { components, language: 'en' });
      const html = htmlOf(pieces);
      expect(html).not.toContain('<script');
      for (const { tagName, properties } of elementsIn(fromHtml(html, { fragment: true }))) {
        expect(tagName).not.toMatch(/^(script|style|iframe|object|img|svg|form)$/);
        expect(Object.keys(properties).filter((name) => !ALLOWED.has(name))).toEqual([]);
        if (properties['href'] !== undefined) expect(properties['href']).toMatch(ADDRESS);
      }
    }),
    { seed: 8, numRuns: 1500 },
  );
});

test('a text that is refused is refused whole and with a place inside the file', () => {
  fc.assert(
    fc.property(hostile, (body) => {
      const source = `---\ntitle: a\n---\n${body}`;
      const { pieces, problems } = compileArticle(source, { components, language: 'en' });
      if (problems.length > 0) expect(pieces).toEqual([]);
      for (const { line, column } of problems) {
        const text = source.replace(/\r\n?/g, '\n').split('\n')[line - 1];
        expect(text).toBeDefined();
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((text ?? '').length + 1);
      }
    }),
    { seed: 9, numRuns: 1000 },
  );
});
