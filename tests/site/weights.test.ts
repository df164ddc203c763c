import { expect, inject, test } from 'vitest';
import { PAGE_TYPES, type PageType } from '../support/page-types.ts';
import { pageWeight, type PageWeight } from '../support/page-weight.ts';

const folder = inject('siteFolder');

/** In bytes. Pages of whole boards are long tables, and may weigh more. */
const MOST = { page: 40_000, boardPage: 60_000, script: 4_000, fonts: 60_000 };
const BOARD_PAGES = /^(board|snapshot|category)(-|$)/;

const weights = PAGE_TYPES.map(({ name, path, status }: PageType) => {
  const weight = pageWeight(folder, status === 404 ? '404.html' : `${path}index.html`);
  return { name, weight, page: weight.html + weight.css + weight.script };
});

function row(name: string, cells: readonly (number | string)[]): string {
  const text = cells.map((cell) => (typeof cell === 'number' ? (cell / 1000).toFixed(1) : cell).padStart(8));
  return `${name.padEnd(24)}${text.join('')}`;
}

function cellsOf({ html, css, script, fonts }: PageWeight, page: number): number[] {
  return [html, css, script, page, fonts];
}

test('a page is light before its reader does anything', () => {
  console.log(
    [
      row('kB, gzipped but fonts', ['html', 'css', 'script', 'all', 'fonts']),
      ...weights.map(({ name, weight, page }) => row(name, cellsOf(weight, page))),
    ].join('\n'),
  );
  const heavy = weights.filter(({ name, weight, page }) => {
    const most = BOARD_PAGES.test(name) ? MOST.boardPage : MOST.page;
    return page > most || weight.script > MOST.script || weight.fonts > MOST.fonts;
  });
  expect(heavy).toEqual([]);
});
