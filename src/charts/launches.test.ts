import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { wideOf } from '../../tests/support/charts.ts';
import { aModel, anEntry, aSnapshot, released } from '../../tests/support/records.ts';
import { epochDay } from '../domain/date.ts';
import { charts } from '../i18n/en/charts.ts';
import type { Chart } from './chart.ts';
import { makeChart } from './make-chart.ts';

const name = 'An Imagined Model With a Rather Long Name of Sixty Letters 2.0';
const models = [
  aModel({ id: 'nova', name, organization: 'openai', released: released('2025-06-10') }),
  aModel({ id: 'vega', name: 'Vega', released: released('2025-04') }),
  aModel({ id: 'lyra', name: 'Lyra', released: { ...released('2025-08-01'), precision: 'approximate' } }),
];
const entries = [
  anEntry('nova', 1300, { halfWidth: 5 }),
  anEntry('lyra', 1280),
  anEntry('vega', 1250, { halfWidth: 5 }),
  anEntry('dim', 1200, { halfWidth: 5 }),
];

function chartOf(held: object = { snapshots: [aSnapshot({ date: '2026-06-01', entries })] }): Chart {
  const catalog = aCatalog({ asOf: '2026-08-01', models, ...held });
  return makeChart(catalog, { kind: 'launches', board: 'board' }, { words: charts, language: 'en' });
}
const pointsOf = (chart: Chart) =>
  wideOf(chart)
    .data.datasets.flatMap(({ data }) => data)
    .sort((a, b) => a.x - b.x);

test('both pictures equal themselves after a JSON round trip', () => {
  for (const { configuration } of Object.values(chartOf().pictures)) {
    expect(JSON.parse(JSON.stringify(configuration))).toStrictEqual(configuration);
  }
});

test('the table has the newest launch first, each date as exact as it is known, and every model that has one', () => {
  expect(chartOf().table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['about 1 Aug 2025', 'Lyra', 'acme', '1280', 'interval not published', 'no'],
    ['10 Jun 2025', name, 'openai', '1300', '1295 to 1305', 'yes, separable from the one before'],
    ['Apr 2025', 'Vega', 'acme', '1250', '1245 to 1255', 'the first'],
  ]);
});

test('every point is the score of its row on the day of its launch', () => {
  expect(pointsOf(chartOf()).map(({ x, y, row }) => [x, y, row])).toEqual([
    [epochDay('2025-04-15'), 1250, 2],
    [epochDay('2025-06-10'), 1300, 1],
    [epochDay('2025-08-01'), 1280, 0],
  ]);
});

test('the line steps from record to record and goes on to the day the site speaks of', () => {
  const solid = wideOf(chartOf()).options.plugins.strokes?.items.filter(({ dash }) => dash === undefined);
  const [vega, nova, today] = [epochDay('2025-04-15'), epochDay('2025-06-10'), epochDay('2026-08-01')];
  expect(solid?.map(({ from, to }) => [from.x, from.y, to.x, to.y])).toEqual([
    [vega, 1250, nova, 1250],
    [nova, 1250, nova, 1300],
    [nova, 1300, today, 1300],
  ]);
});

test('a launch known by its month has a line over the days it can mean, another has none', () => {
  const dotted = wideOf(chartOf()).options.plugins.strokes?.items.filter(({ dash }) => dash !== undefined);
  expect(dotted?.map(({ from, to }) => [from.x, to.x, to.y])).toEqual([
    [epochDay('2025-04-01'), epochDay('2025-04-30'), 1250],
  ]);
});

test('records alone are named beside their points, whole however long', () => {
  const { items } = wideOf(chartOf()).options.plugins.directLabels;
  expect(items.map(({ lines }) => lines[0]?.map(({ text }) => text))).toEqual([
    ['Vega', '1250'],
    [name, '1300'],
  ]);
  for (const { narrow = [], lines } of items) {
    const words = (of: typeof narrow) =>
      of
        .flat()
        .map(({ text }) => text.replaceAll('\u00a0', ' '))
        .join(' ');
    expect(words(narrow)).toBe(words(lines));
  }
});

test('how many models have a date, the cut axis and the age of the numbers stand in the picture', () => {
  expect(wideOf(chartOf()).options.plugins.subtitle.text).toEqual([
    '3 of 4 models have a known launch date.',
    charts.board.axisCut,
    'Snapshot of 1 June 2026, none held since',
    'Chart: Overtake, data: Arena, CC BY 4.0',
  ]);
});

test('the records are told one by one in words', () => {
  expect(chartOf().description).toContain(`Vega (April 2025, 1250); ${name} (10 June 2025, 1300)`);
});

test('without a launch date or a snapshot the chart is empty and says which', () => {
  const noneKnown = { models: [], snapshots: [aSnapshot({ date: '2026-06-01', entries })] };
  for (const [held, said] of [
    [{ snapshots: [] }, charts.noneHeld],
    [noneKnown, charts.board.launches.none],
  ] as const) {
    const chart = chartOf(held);
    expect(pointsOf(chart)).toEqual([]);
    expect(chart.table.rows).toEqual([]);
    expect(chart.description).toBe(said);
  }
});
