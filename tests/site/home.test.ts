import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Element, Nodes } from 'hast';
import { expect, inject, test } from 'vitest';
import { loadCatalog } from '../../src/store/content.ts';
import { TEST_AS_OF, textOf } from '../support/built-site.ts';
import { FIVE_ROWS } from '../support/invented/five-rows.ts';
import { textOfNode } from '../support/text-of-node.ts';

const page = fromHtml(textOf(inject('inventedSites')['five-rows'].folder, 'index.html'));
const main = select('main', page);
if (main === undefined) throw new Error('the home page has no main part');
/** A name stays on one line by spaces that do not break: to a reader they are spaces. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ').trim();
const words = (node: Element) => plain(textOfNode(node));
/** Each stretch of text by itself, what is drawn left out where that is asked for. */
const textsOf = (node: Nodes, drawn: boolean): string[] => {
  if (node.type === 'text') return [plain(node.value)];
  if (!('children' in node) || (!drawn && 'tagName' in node && node.tagName === 'svg')) return [];
  return node.children.flatMap((child) => textsOf(child, drawn));
};
const all = (selector: string) => selectAll(selector, main).map(words);

test('the headline names the maker of the first row and the board', () => {
  expect(all('h1')).toEqual(['Marshland leads birds at low tide.']);
});

test('the tower has the names of the catalog in their order, with score, interval and gaps', () => {
  expect(all('.tower .name')).toEqual(FIVE_ROWS.map(({ name }) => name));
  expect(all('.tower .big')).toEqual(['1350 ±6']);
  expect(all('.tower .by')).toEqual(['40 ahead of Bittern']);
  // 1350 less 1310, 1297.5, 1270 and 1200; a half goes up
  expect(all('.tower .behind')).toEqual(['−40', '−53', '−80', '−150']);
  // Of neighbours: 1350 − 1310, 1297.5 − 1270, 1270 − 1200; 12.5 has no room for its number.
  expect(all('.tower .dimn')).toEqual(['40', '28', '70']);
});

test('nothing is said but of that catalog: no name of the real one, no other day', () => {
  const { catalog } = loadCatalog({ root: process.cwd(), asOf: TEST_AS_OF });
  if (catalog === undefined) throw new Error('the real content has problems');
  const { organizations, models, boards } = catalog;
  const names = [
    ...[...organizations.values(), ...models.values()].map(({ name }) => name),
    ...[...boards.values()].map(({ name }) => name.en),
  ];
  const said = textsOf(main, true).join(' ');
  const saidOf = (known: readonly string[]) =>
    known.filter((name) => new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`).test(said));
  const invented = FIVE_ROWS.map(({ name }) => name);
  expect(saidOf(invented)).toEqual(invented);
  expect(names.length).toBeGreaterThan(100);
  // Arena is in the credit that every chart bears.
  expect(saidOf(names.filter((name) => name !== 'Arena'))).toEqual([]);
  const days = selectAll('time', main).map(({ properties }) => String(properties.dateTime));
  expect(new Set(days)).toEqual(new Set(['2026-11-02']));
});

test('every number is one of that catalog, or of the page itself', () => {
  const ofCatalog = '1 2 3 4 5 6 28 40 53 70 80 150 1350';
  // The gap with its interval: 40 give or take the root of 6² + 6², which is 8.5.
  const ofGap = '40.0 31.5 48.5 95';
  const ofPage = '2 2026 24 22 2027 90 50 4.0';
  // What is drawn stands apart: its axis counts from 0 to 50 in tens.
  const numbers = textsOf(main, false).flatMap((text) => text.match(/\d+(?:\.\d+)?/g) ?? []);
  const own = new Set([ofCatalog, ofGap, ofPage].join(' ').split(' '));
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((number) => !own.has(number))).toEqual([]);
});

test('what there is none of is said, under every heading', () => {
  const said = words(main);
  expect(said).toContain('No news is held yet.');
  expect(said).toContain('Nothing is dated in the next 90 days.');
  expect(all('.recs dt')).toEqual(['Widest lead, birds at low tide', 'Chosen from']);
  expect(said).toContain('The one snapshot held is of 2 Nov 2026.');
  expect(all('.launches')).toEqual([]);
});
