import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { wideOf } from '../../tests/support/charts.ts';
import { aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { charts } from '../i18n/en/charts.ts';
import type { Chart } from './chart.ts';
import { makeChart } from './make-chart.ts';

const aPrice = (amount: number, detail?: string) => ({
  amount,
  currency: 'USD',
  per: 'picture',
  ...(detail && { detail }),
  sources: [{ address: 'https://example.org/', tier: 'primary' }],
});
const models = [
  aModel({
    id: 'nova',
    name: 'Nova',
    organization: 'openai',
    prices: [aPrice(0.1, 'low'), aPrice(1, 'high')],
  }),
  aModel({ id: 'vega', name: 'Vega', prices: [aPrice(0.01)] }),
  aModel({ id: 'lyra', name: 'Lyra', prices: [aPrice(0.0336)] }),
];
const entries = [
  anEntry('nova', 1300, { halfWidth: 5 }),
  anEntry('vega', 1250),
  anEntry('lyra', 1240, { halfWidth: 5 }),
  anEntry('dim', 1200, { halfWidth: 5 }),
];

function chartOf(held: object = { snapshots: [aSnapshot({ date: '2026-06-01', entries })] }): Chart {
  const catalog = aCatalog({ asOf: '2026-06-10', models, ...held });
  return makeChart(catalog, { kind: 'price', board: 'board' }, { words: charts, language: 'en' });
}
const pointsOf = (chart: Chart) =>
  wideOf(chart)
    .data.datasets.flatMap(({ data }) => data)
    .sort((a, b) => a.row - b.row);

test('both pictures equal themselves after a JSON round trip', () => {
  for (const { configuration } of Object.values(chartOf().pictures)) {
    expect(JSON.parse(JSON.stringify(configuration))).toStrictEqual(configuration);
  }
});

test('the table has the cheapest first, with what the price is for and all its prices', () => {
  expect(chartOf().table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['Vega', 'acme', '0.01', '', '', '1250', 'interval not published', 'yes'],
    ['Lyra', 'acme', '0.0336', '', '', '1240', '1235 to 1245', 'no'],
    ['Nova', 'openai', '0.10', 'low', '0.10 to 1.00', '1300', '1295 to 1305', 'yes'],
  ]);
});

test('every point is the score of its row at the logarithm of its price', () => {
  expect(pointsOf(chartOf()).map(({ x, y, row }) => [x, y, row])).toEqual([
    [-2, 1250, 0],
    [-1.4737, 1240, 1], // 10 ^ −1.4737 = 0.0336
    [-1, 1300, 2],
  ]);
});

test('the axis has round prices at their logarithms, and holds every price', () => {
  const { listed, labels } = wideOf(chartOf()).options.scales.x.ticks;
  expect(labels).toEqual(['$0.01', '$0.02', '$0.05', '$0.10', '$0.20', '$0.50', '$1.00']);
  expect([listed[0], listed[3], listed[6]]).toEqual([-2, -1, 0]);
});

test('a dotted line reaches over all prices of a model that has several', () => {
  const dotted = wideOf(chartOf()).options.plugins.strokes?.items.filter(({ dash }) => dash !== undefined);
  expect(dotted?.map(({ from, to }) => [from.x, to.x, to.y])).toEqual([[-1, 0, 1300]]);
});

test('how many models have no price, and both axes, are said in the picture', () => {
  expect(wideOf(chartOf()).options.plugins.subtitle.text).toEqual([
    '1 of 4 models has no known price per picture.',
    'The score axis does not begin at zero; the price axis is logarithmic.',
    'Snapshot of 1 June 2026',
    'Chart: Overtake, data: Arena, CC BY 4.0',
  ]);
});

test('without a price or a snapshot the chart is empty and says which', () => {
  const noneKnown = { models: [], snapshots: [aSnapshot({ date: '2026-06-01', entries })] };
  for (const [held, said] of [
    [{ snapshots: [] }, charts.noneHeld],
    [noneKnown, charts.board.price.none],
  ] as const) {
    const chart = chartOf(held);
    expect(pointsOf(chart)).toEqual([]);
    expect(chart.table.rows).toEqual([]);
    expect(chart.description).toBe(said);
  }
});
