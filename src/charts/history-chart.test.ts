import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { wideOf } from '../../tests/support/charts.ts';
import {
  aBoard,
  aCategory,
  aMethodChange,
  aModel,
  anEntry,
  aSnapshot,
  TOP,
} from '../../tests/support/records.ts';
import { epochDay } from '../domain/date.ts';
import { charts } from '../i18n/en/charts.ts';
import type { Chart } from './chart.ts';
import { makeChart } from './make-chart.ts';

const LONG = 'Aurora Borealis Ultra High Definition Imagination Engine 2.5';
const models = [
  aModel({ id: 'alpha', name: 'Alpha 1', organization: 'openai' }),
  aModel({ id: 'alpha-2', name: LONG, organization: 'openai' }),
  aModel({ id: 'beta', organization: 'google' }),
  aModel({ id: 'gamma', organization: 'reve' }),
];
const halfWidth = 5;
const day = (date: string, scores: Readonly<Record<string, number>>, fields: object = { halfWidth }) =>
  aSnapshot({
    date,
    entries: Object.entries(scores).map(([name, score]) => anEntry(name, score, { ...fields })),
  });
const held = [
  day('2026-01-01', { alpha: 1300, beta: 1290, gamma: 1280 }),
  day('2026-01-20', { alpha: 1301, beta: 1291, gamma: 1280 }),
  day('2026-02-01', { 'alpha-2': 1320, alpha: 1301, beta: 1291, gamma: 1280 }),
];

function chartOf(records: Parameters<typeof aCatalog>[0] = {}): Chart {
  const catalog = aCatalog({ models, snapshots: held, asOf: '2026-02-20', ...records });
  return makeChart(catalog, { kind: 'history', board: 'board' }, { words: charts, language: 'en' });
}
const plugins = (chart: Chart) => wideOf(chart).options.plugins;
const runsOf = (chart: Chart, name: string) =>
  wideOf(chart)
    .data.datasets.filter(({ label }) => label === name)
    .map(({ data }) => data.map(({ y }) => y));
const namesOf = (chart: Chart) =>
  plugins(chart).directLabels.items.map(({ lines }) =>
    lines
      .flat()
      .map(({ text }) => text)
      .join(' '),
  );
const endsOf = (chart: Chart) =>
  plugins(chart).endLabels.items.map(({ lines }) =>
    lines.map((line) => line.map(({ text }) => text).join(' ')),
  );

test('both pictures equal themselves after a JSON round trip', () => {
  for (const { configuration } of Object.values(chartOf().pictures)) {
    expect(JSON.parse(JSON.stringify(configuration))).toStrictEqual(configuration);
  }
});

test('a line for each organization that was ever among the first two; the others are said', () => {
  const chart = chartOf();
  expect(runsOf(chart, 'openai')).toEqual([[1300, 1301, 1320]]);
  expect(runsOf(chart, 'google')).toEqual([[1290, 1291, 1291]]);
  expect(runsOf(chart, 'reve')).toEqual([]);
  expect(chart.marked).toBe('Not shown: reve.');
});

test('lines are named at the edge with their newest scores, in the colour of their organization', () => {
  const chart = chartOf();
  expect(endsOf(chart)).toEqual([['openai 1320'], ['google 1291']]);
  expect(plugins(chart).endLabels.items.map(({ color }) => color)).toEqual([
    'var(--openai)',
    'var(--google)',
  ]);
});

test('every point has its row, and the row says its score, interval and model', () => {
  const { table, ...chart } = chartOf();
  expect(table.columns.map(({ label }) => label)).toEqual(['Published', 'openai', 'google', 'Note']);
  expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['1 Feb 2026', `1320 ±5, ${LONG}`, '1291 ±5, beta', ''],
    ['20 Jan 2026', '1301 ±5, Alpha 1', '1291 ±5, beta', ''],
    ['1 Jan 2026', '1300 ±5, Alpha 1', '1290 ±5, beta', ''],
  ]);
  for (const { label, data } of chart.pictures.wide.configuration.data.datasets) {
    const column = table.columns.findIndex((each) => each.label === label);
    for (const { x, y, row } of data) {
      expect([epochDay(String(table.rows[row]?.[0]?.value)), table.rows[row]?.[column]?.value]).toEqual([
        x,
        y,
      ]);
    }
  }
});

test('a file of the table has one row a score, with the bounds of its interval', () => {
  const { file } = chartOf().table;
  expect(file?.rows).toHaveLength(6);
  expect(file?.rows[0]?.map(({ value }) => value)).toEqual(['2026-02-01', 'openai', LONG, 1320, 1315, 1325]);
});

test('marks with intervals stand where the best model changes and at the newest score', () => {
  const openai = wideOf(chartOf()).data.datasets[0];
  expect(openai?.pointRadius.map((radius) => radius > 0)).toEqual([true, false, true]);
  expect(openai?.data.map(({ lower }) => lower)).toEqual([1295, undefined, 1315]);
});

test('releases are named, leaders first and in strong letters, long names in several lines where there is no room', () => {
  const chart = chartOf();
  expect(namesOf(chart)).toEqual(['Alpha 1', LONG, 'beta']);
  const [, second, third] = plugins(chart).directLabels.items;
  expect(second).toMatchObject({ priority: 0, lines: [[{ weight: 600 }]] });
  expect(third).toMatchObject({ priority: 3, lines: [[{ weight: 400 }]] });
  const narrow = chart.pictures.narrow.configuration.options.plugins.directLabels?.items[1]?.narrow ?? [];
  expect(narrow.flat().every(({ text }) => text.length <= 13)).toBe(true);
});

test('without published intervals there are none, and the table has the score alone', () => {
  const chart = chartOf({ snapshots: [day('2026-01-01', { alpha: 1300.25, beta: 1290.5 }, {})] });
  expect(wideOf(chart).data.datasets.flatMap(({ data }) => data.map(({ upper }) => upper))).toEqual([
    undefined,
    undefined,
  ]);
  expect(chart.table.rows[0]?.[1]).toEqual({ text: '1300.3, Alpha 1', value: 1300.3 });
  expect(chart.table.file?.rows[0]?.at(-1)).toEqual({ text: '', value: null });
});

test('no line crosses a re-measurement: dots do, and words and table say so', () => {
  const chart = chartOf({
    snapshots: [
      day('2026-01-01', { alpha: 1400, beta: 1290, gamma: 1280 }),
      day('2026-01-20', { alpha: 1340, beta: 1290, gamma: 1280 }),
    ],
  });
  expect(runsOf(chart, 'openai')).toEqual([[1400], [1340]]);
  expect(plugins(chart).remeasuredJoins.items).toMatchObject([{ from: { y: 1400 }, to: { y: 1340 } }]);
  expect(namesOf(chart)).toContain('re-measured');
  expect(chart.table.rows[0]?.at(-1)?.text).toBe('re-measured, cause unknown: openai');
});

test('a change of method breaks every line and has an upright of its own', () => {
  const boards = [aBoard({ methodChanges: [aMethodChange('change', '2026-01-10')] })];
  const chart = chartOf({ boards });
  expect(runsOf(chart, 'google')).toEqual([[1290], [1291, 1291]]);
  expect(plugins(chart).methodLines.items).toEqual([{ x: epochDay('2026-01-10') }]);
  expect(plugins(chart).remeasuredJoins.items).toEqual([]);
  expect(chart.table.rows[1]?.at(-1)?.text).toBe('method changed: all');
  expect(chart.notes.join(' ')).toContain('Dashed uprights are changes of method: change (10 Jan 2026).');
});

test('more than 45 days without a snapshot break every line and are hatched', () => {
  // 2026-01-01 + 46 days = 2026-02-16; the newest snapshot is held on the last day shown.
  const chart = chartOf({
    snapshots: [
      day('2026-01-01', { alpha: 1300, beta: 1290 }),
      day('2026-02-16', { alpha: 1301, beta: 1290 }),
    ],
    asOf: '2026-02-16',
  });
  expect(runsOf(chart, 'openai')).toEqual([[1300], [1301]]);
  expect(plugins(chart).hatchedSpans.items).toEqual([
    { from: epochDay('2026-01-01'), to: epochDay('2026-02-16') },
  ]);
});

test('a line that ended long ago is named where it ends', () => {
  const chart = chartOf({
    snapshots: [
      day('2026-01-01', { alpha: 1300, beta: 1290 }),
      day('2026-02-01', { alpha: 1300, gamma: 1280 }),
      day('2026-03-01', { alpha: 1301, gamma: 1280 }),
    ],
    asOf: '2026-03-02',
  });
  expect(endsOf(chart)).toEqual([['openai 1301'], ['reve 1280']]);
  expect(namesOf(chart)).toContain('google');
  expect(chart.table.rows[0]?.[3]).toEqual({ text: '', value: null });
});

test('a publication of the top rows alone says so', () => {
  const entries = [anEntry('alpha', 1300), anEntry('beta', 1280)];
  const snapshots = [aSnapshot({ date: '2026-01-01', categories: [aCategory(entries, { coverage: TOP })] })];
  expect(chartOf({ snapshots }).table.rows[0]?.at(-1)?.text).toBe('top rows only');
});

test('one publication of one organization is a chart of one mark', () => {
  const chart = chartOf({ snapshots: [day('2026-01-01', { alpha: 1300 })] });
  expect(wideOf(chart).data.datasets).toMatchObject([{ pointRadius: [4], data: [{ y: 1300 }] }]);
  expect(endsOf(chart)).toEqual([['openai 1300']]);
  expect(chart.description).toContain('Line chart of one line over one publication, ');
});

test('the picture declares where its axis starts, and the date of its numbers', () => {
  const foot = plugins(chartOf()).subtitle.text.join(' ');
  // The lowest whisker ends at 1285: 40 points are eight steps of 5, whose fifth is 1.
  expect(foot.replaceAll('\u00a0', ' ')).toContain('Axis starts at 1285.');
  expect(foot).toContain('Snapshots to 1 February 2026');
});

test('a board of which nothing is held has an empty chart that says so', () => {
  const chart = chartOf({ snapshots: [] });
  expect([chart.freshness, chart.description]).toEqual(['No snapshot held', 'No snapshot held']);
  expect(chart.dataDate).toBeUndefined();
  expect(wideOf(chart).data.datasets).toEqual([]);
  expect(chart.table.rows).toEqual([]);
});
