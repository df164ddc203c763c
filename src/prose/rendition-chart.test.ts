import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aModel, anEntry, aSnapshot, released } from '../../tests/support/records.ts';
import { boardGapChart } from '../charts/board-gap-chart.ts';
import { charts } from '../i18n/en/charts.ts';
import { renditionChart } from './rendition-chart.ts';

const board = aBoard();
const catalog = aCatalog({
  asOf: '2026-06-01',
  models: [
    aModel({ id: 'alpha', released: released('2026-01-01') }),
    aModel({ id: 'next', released: released('2026-05-01') }),
  ],
  snapshots: [
    aSnapshot({ date: '2026-01-02', entries: [anEntry('alpha', 1300), anEntry('beta', 1290)] }),
    aSnapshot({ date: '2026-02-02', entries: [anEntry('beta', 1310), anEntry('alpha', 1302)] }),
  ],
});

test('an article’s chart is that of the board’s page, in every number, mark and word', () => {
  const inArticle = renditionChart({ request: { kind: 'score-gap', board: 'board' } }, catalog, 'en');
  const onPage = boardGapChart(catalog, { board, category: 'overall' }, { words: charts, language: 'en' });
  expect(JSON.stringify(inArticle)).toBe(JSON.stringify(onPage));
  // alpha led; next came after the newest gap, from the maker whose models led.
  expect(onPage.marked).toBe('Launches marked: alpha (1 Jan 2026), next (1 May 2026).');
  expect(onPage.pictures.wide.configuration.options.plugins.leadChangeMarks?.items).toHaveLength(1);
});

test('gap charts are made in one place', () => {
  const makers = globSync('src/**/*.{ts,astro}').filter(
    (file) => !file.endsWith('.test.ts') && /(?<!function )scoreGapChart\(/.test(readFileSync(file, 'utf8')),
  );
  expect(makers.map((file) => file.replaceAll('\\', '/'))).toEqual(['src/charts/board-gap-chart.ts']);
});
