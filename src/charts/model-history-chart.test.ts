import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { wideOf } from '../../tests/support/charts.ts';
import { aBoard, aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { charts } from '../i18n/en/charts.ts';
import { chartId } from './chart-request.ts';
import { makeChart } from './make-chart.ts';

const halfWidth = 5;
const day = (board: string, date: string, score: number) =>
  aSnapshot({
    board,
    date,
    entries: [anEntry('nova', score, { halfWidth }), anEntry('vega', 1100, { halfWidth })],
  });
const catalog = aCatalog({
  boards: ['one', 'two', 'three'].map((id) => aBoard({ id, name: { en: id } })),
  models: [
    aModel({ id: 'nova', name: 'Nova 2', organization: 'openai', listings: [{ name: 'nova' }] }),
    aModel({ id: 'never' }),
  ],
  snapshots: [
    day('one', '2026-01-01', 1200),
    day('one', '2026-01-10', 1201),
    day('two', '2026-01-08', 1300),
    // Another model alone.
    aSnapshot({ board: 'three', date: '2026-01-08', entries: [anEntry('vega', 1100)] }),
  ],
  asOf: '2026-01-12',
});
const chartOf = (model: string) =>
  makeChart(catalog, { kind: 'history', model }, { words: charts, language: 'en' });

test('a model has a line for each board that lists it, every score with its interval', () => {
  const chart = chartOf('nova');
  expect(chart.title).toBe('Nova 2: score by board, in\u00a0points');
  expect(
    wideOf(chart).data.datasets.map(({ label, borderColor, data }) => [
      label,
      borderColor,
      data.map(({ y, lower }) => [y, lower]),
    ]),
  ).toEqual([
    ['two', 'var(--openai)', [[1300, 1295]]],
    [
      'one',
      'var(--openai)',
      [
        [1200, 1195],
        [1201, 1196],
      ],
    ],
  ]);
});

test('its table has a row for each day of any board, its points name them', () => {
  const { table, pictures } = chartOf('nova');
  expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['10 Jan 2026', '', '1201 ±5, nova', ''],
    ['8 Jan 2026', '1300 ±5, nova', '', ''],
    ['1 Jan 2026', '', '1200 ±5, nova', ''],
  ]);
  expect(pictures.wide.configuration.data.datasets.map(({ data }) => data.map(({ row }) => row))).toEqual([
    [1],
    [2, 0],
  ]);
});

test('its description gives each board its own newest day', () => {
  expect(chartOf('nova').description).toContain('two 1300 (8 Jan 2026), one 1201 (10 Jan 2026).');
});

test('a model that never stood on a board has an empty chart', () => {
  const chart = chartOf('never');
  expect([chart.freshness, chart.description, chart.table.rows]).toEqual([
    'No snapshot held',
    'No snapshot held',
    [],
  ]);
});

test('the history of a model and that of a board are two charts', () => {
  expect([chartId({ kind: 'history', model: 'nova' }), chartId({ kind: 'history', board: 'nova' })]).toEqual([
    'history/of-nova',
    'history/nova',
  ]);
});
