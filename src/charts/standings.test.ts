import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { wideOf } from '../../tests/support/charts.ts';
import { aBoard, aModel, anEntry, aSnapshot, TOP, aCategory } from '../../tests/support/records.ts';
import { charts } from '../i18n/en/charts.ts';
import type { Entry } from '../domain/snapshot.ts';
import type { Chart } from './chart.ts';
import { makeChart } from './make-chart.ts';

const models = [
  aModel({
    id: 'nova',
    name: 'Nova',
    organization: 'openai',
    listings: [{ name: 'nova' }, { name: 'nova-2k', variant: '2K' }],
  }),
  aModel({ id: 'vega', name: 'Vega' }),
];
const rows = [
  anEntry('nova', 1310.4, { halfWidth: 4 }),
  anEntry('vega', 1300, { halfWidth: 4 }),
  anEntry('nova-2k', 1299, { halfWidth: 4 }),
  anEntry('dim', 1200.2),
];

function chartOf(entries: readonly Entry[], held: object = {}): Chart {
  const snapshots = entries.length === 0 ? [] : [aSnapshot({ date: '2026-06-01', entries })];
  const catalog = aCatalog({ asOf: '2026-06-10', models, snapshots, ...held });
  return makeChart(catalog, { kind: 'standings', board: 'board' }, { words: charts, language: 'en' });
}
const pointsOf = (chart: Chart) =>
  wideOf(chart)
    .data.datasets.flatMap(({ data }) => data)
    .sort((a, b) => a.row - b.row);
const labelsOf = (chart: Chart) =>
  wideOf(chart).options.plugins.rowLabels.items.map(({ y, text, after }) => [y, text, after?.text]);

test('both pictures equal themselves after a JSON round trip', () => {
  for (const { configuration } of Object.values(chartOf(rows).pictures)) {
    expect(JSON.parse(JSON.stringify(configuration))).toStrictEqual(configuration);
  }
});

test('every row of the board is a row of its own, variants named, with how it stands to the next', () => {
  expect(chartOf(rows).table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    // 1310.4 − 1300; 1306.4 lies above 1304
    ['Nova', '1', 'openai', '1310.4', '1306.4 to 1314.4', '10.4', 'yes'],
    ['Vega', '2', 'acme', '1300.0', '1296.0 to 1304.0', '1.0', 'no'],
    ['Nova (2K)', '3', 'openai', '1299.0', '1295.0 to 1303.0', '98.8', 'unknown'],
    ['dim', '4', 'acme', '1200.2', 'interval not published', '', ''],
  ]);
});

test('every point is the score of its row, and both widths draw the same points', () => {
  const chart = chartOf(rows);
  expect(pointsOf(chart).map(({ x, y, row }) => [x, y, row])).toEqual([
    [1310.4, 0, 0],
    [1300, 1, 1],
    [1299, 2, 2],
    [1200.2, 3, 3],
  ]);
  expect(chart.pictures.narrow.configuration.data).toEqual(chart.pictures.wide.configuration.data);
});

test('an interval that is not published is said and has no whisker', () => {
  const chart = chartOf(rows);
  expect(pointsOf(chart).map(({ lower, upper }) => [lower, upper])).toEqual([
    [1306.4, 1314.4],
    [1296, 1304],
    [1295, 1303],
    [undefined, undefined],
  ]);
  expect(labelsOf(chart)).toContainEqual([0, '1310', '±4']);
  expect(labelsOf(chart)).toContainEqual([3, '1200', 'no interval']);
});

test('a rule stands between separable rows, a dashed one where it is not known, none where they overlap', () => {
  const { strokes } = wideOf(chartOf(rows)).options.plugins;
  expect(strokes?.items.map(({ from, dash }) => [Math.floor(from.y), dash])).toEqual([
    [0, []],
    [2, [2, 4]],
  ]);
});

test('the lead is said under the title: separable, not separable, or not known', () => {
  const lead = (entries: readonly Entry[]) => wideOf(chartOf(entries)).options.plugins.titleLine?.text;
  expect(lead(rows)).toBe('First by 10 points, separable from the next model');
  expect(lead([anEntry('nova', 1301, { halfWidth: 4 }), anEntry('vega', 1300, { halfWidth: 4 })])).toBe(
    'First by 1 point, not separable from the next model',
  );
  expect(lead([anEntry('nova', 1305), anEntry('vega', 1305)])).toBe(
    'First by 0 points, interval not published',
  );
  expect(lead([anEntry('nova', 1305)])).toBeUndefined();
});

test('the first fifteen rows are shown, of all that there are, and the last is held against the sixteenth', () => {
  const many = Array.from({ length: 17 }, (_, place) => anEntry(`model-${place}`, 1300 - place));
  const chart = chartOf(many);
  expect(chart.table.rows).toHaveLength(15);
  expect(chart.table.rows.at(-1)?.[5]?.value).toBe(1);
  expect(wideOf(chart).options.plugins.subtitle.text).toEqual([
    'The top 15 of 17 rows. The score axis does not begin at zero.',
    'Snapshot of 1 June 2026',
    'Chart: Overtake, data: Arena, CC BY 4.0',
  ]);
});

test('a snapshot of top rows alone claims no number of rows', () => {
  const snapshots = [aSnapshot({ date: '2026-06-01', categories: [aCategory(rows, { coverage: TOP })] })];
  expect(wideOf(chartOf([], { snapshots })).options.plugins.subtitle.text[0]).toContain(
    'The top 4 rows; how many there are is not known.',
  );
});

test('one row is drawn, without a next and on an axis that gives room to it', () => {
  const chart = chartOf(rows.slice(3));
  expect(pointsOf(chart)).toHaveLength(1);
  const { min, max } = wideOf(chart).options.scales.x;
  expect(min).toBeLessThan(1190);
  expect(max).toBeGreaterThan(1210);
});

test('without a snapshot the chart is empty and says so', () => {
  const chart = chartOf([]);
  expect([chart.freshness, chart.description, chart.dataDate]).toEqual([
    charts.noneHeld,
    charts.noneHeld,
    undefined,
  ]);
  expect(pointsOf(chart)).toEqual([]);
});

test('a long name is broken into lines and none of its words is lost', () => {
  const name = 'An Imagined Model With a Rather Long Name of Sixty Letters 2.0';
  const chart = chartOf(rows, { models: [aModel({ id: 'nova', name }), ...models.slice(1)] });
  for (const { configuration } of Object.values(chart.pictures)) {
    const labels = configuration.options.plugins.rowLabels?.items ?? [];
    const lines = labels.filter(({ y, weight }) => y === 0 && weight === 500);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ text }) => text).join(' ')).toBe(name);
  }
});

test('a category is named in the title and has a subject of its own', () => {
  const board = aBoard({
    categories: ['overall', 'art'].map((id) => ({ id, name: { en: id === 'art' ? 'Art' : 'Overall' } })),
  });
  const snapshots = [aSnapshot({ date: '2026-06-01', categories: [aCategory(rows, { category: 'art' })] })];
  const catalog = aCatalog({ boards: [board], models, snapshots });
  const chart = makeChart(
    catalog,
    { kind: 'standings', board: 'board', category: 'art' },
    { words: charts, language: 'en' },
  );
  expect([chart.id, chart.title]).toEqual(['standings/board-art', 'Board, Art: newest standings, in points']);
});
