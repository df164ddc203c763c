import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aCategory, aClaim, aModel, anEntry, aSnapshot, aStatement } from '../../tests/support/records.ts';
import { CHART_SIZES } from '../charts/chart.ts';
import { makeChart } from '../charts/make-chart.ts';
import { charts } from '../i18n/en/charts.ts';
import { renderSvg } from './svg.ts';

const entries = [anEntry('nova', 1300, { halfWidth: 12 }), anEntry('vega', 1200, { halfWidth: 5 })];
const catalog = aCatalog({
  models: [aModel({ id: 'nova', organization: 'openai', predecessor: 'vega' })],
  snapshots: [aSnapshot({ date: '2026-06-25', categories: [aCategory(entries)] })],
  claims: [aClaim({ statements: [aStatement({ kind: 'range', from: 140, to: 160 })] })],
});
const chart = makeChart(
  catalog,
  { kind: 'category-gains', model: 'nova', board: 'board' },
  { words: charts, language: 'en' },
);
const svgOf = (size: (typeof CHART_SIZES)[number]) => {
  const { configuration, width, height } = chart.pictures[size];
  const { title, description } = chart;
  return renderSvg(configuration, { width, height, idPrefix: size, title, description });
};

test.each(CHART_SIZES)('the %s picture has its words and numbers as text', (size) => {
  const texts = [...svgOf(size).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  for (const text of ['Overall', '+100', '+140 to +160', 'measured, 25 June 2026', 'announced, 1 May 2026']) {
    expect(texts).toContain(text);
  }
  expect(texts).toContain(chart.credit);
});

test.each(CHART_SIZES)('the whisker of the %s picture lies along the row', (size) => {
  // The interval is 100 ± √(12² + 5²), 87 to 113: the one line of that weight.
  const whiskers = [...svgOf(size).matchAll(/<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"[^>]*"1\.25"/g)];
  expect(whiskers).toHaveLength(1);
  const [, x1, y1, x2, y2] = (whiskers[0] ?? []).map(Number);
  expect(y1).toBe(y2);
  expect(x2).toBeGreaterThan(x1 ?? Infinity);
});

test('the picture is the same every time', () => {
  expect(svgOf('wide')).toBe(svgOf('wide'));
});
