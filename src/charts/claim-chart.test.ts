import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { wideOf } from '../../tests/support/charts.ts';
import { aBoard, aClaim, aModel, anEntry, aSnapshot, aStatement } from '../../tests/support/records.ts';
import { epochDay } from '../domain/date.ts';
import { charts as words } from '../i18n/en/charts.ts';
import { makeChart } from './make-chart.ts';

const day = (date: string, nova: number, halfWidth?: number) =>
  aSnapshot({
    date,
    entries: [anEntry('nova', nova, { halfWidth }), anEntry('vega', 1200, { halfWidth })].toSorted(
      (a, b) => b.score - a.score,
    ),
  });

function chartOf(fields: Record<string, unknown> = {}) {
  const catalog = aCatalog({
    asOf: '2026-07-10',
    boards: [aBoard({ name: { en: 'Board' } })],
    models: [aModel({ id: 'nova', name: 'Nova' }), aModel({ id: 'vega', name: 'Vega' })],
    snapshots: [
      day('2026-05-01', 1300, 3),
      day('2026-05-10', 1301, 4),
      // By 89 points, more than five times its half-width of 4, while Vega stands still.
      day('2026-06-01', 1212, 3),
      day('2026-07-01', 1190),
    ],
    claims: [aClaim({ metric: 'gap', ...fields })],
  });
  return makeChart(catalog, { kind: 'claim', claim: 'claim' }, { words, language: 'en' });
}

test('what was said is a dashed line from the day it was said, its value in the title', () => {
  const chart = chartOf();
  expect(chart.title).toBe('Nova over Vega on Board, in points; said 1\u00a0May\u00a02026: 100');
  const { strokes } = wideOf(chart).options.plugins;
  expect(strokes?.items.map(({ from, to, dash }) => [from, to.y, dash])).toEqual([
    [{ x: epochDay('2026-05-01'), y: 100 }, 100, [4, 4]],
  ]);
});

test('every publication has a point, with the interval of the gap, and no line crosses a re-measurement', () => {
  const { data, options } = wideOf(chartOf());
  expect(data.datasets.map((run) => run.data.map(({ y }) => y))).toEqual([
    [100, 101],
    [12, -10],
  ]);
  // 3 and 4 are the half-widths of each row: √(3² + 3²) and √(4² + 4²), and none where none was published.
  const ends = data.datasets.flatMap((run) => run.data.map(({ upper }) => upper));
  expect(ends.map((end) => end && Math.round(end * 100) / 100)).toEqual([104.24, 106.66, 16.24, undefined]);
  expect(options.plugins.remeasuredJoins.items.map(({ from, to }) => [from.y, to.y])).toEqual([[101, 12]]);
});

test('places stand with the first on top, and a lead is said to be the first', () => {
  const statements = [aStatement(0, { quantity: undefined })];
  const chart = chartOf({ metric: 'lead', comparator: undefined, statements });
  const { scales, plugins } = wideOf(chart).options;
  expect(scales.y.reverse).toBe(true);
  expect(scales.y.ticks.listed).toContain(1);
  expect(plugins.strokes?.items.map(({ from }) => from.y)).toEqual([1]);
  expect(chart.title).toBe('Nova on Board: place; said 1\u00a0May\u00a02026: first');
  expect(chart.table.rows[0]?.[1]).toEqual({ text: 'place 2', value: 2 });
});

test('a count of a whole board names its rows', () => {
  const fields = {
    metric: 'count',
    subject: { kind: 'board' },
    comparator: undefined,
    unit: { en: 'models' },
  };
  const chart = chartOf({ ...fields, statements: [aStatement(2)] });
  expect(chart.title).toBe('Rows on Board: how many; said 1\u00a0May\u00a02026: 2');
});

test('a range is two lines, and the table has each publication, newest first', () => {
  const chart = chartOf({ statements: [aStatement({ kind: 'range', from: 90, to: 110 })] });
  expect(wideOf(chart).options.plugins.strokes?.items.map(({ from }) => from.y)).toEqual([90, 110]);
  expect(chart.table.rows.map(([date, value]) => [date?.value, value?.value])).toEqual([
    ['2026-07-01', -10],
    ['2026-06-01', 12],
    ['2026-05-10', 101],
    ['2026-05-01', 100],
  ]);
});

test('each day of the table leads to the snapshot it was taken from', () => {
  const { rows } = chartOf({}).table;
  const days = rows.map(([day]) => day);
  expect(days.map((day) => day?.path)).toEqual(days.map((day) => `/boards/board/${day?.value}/`));
  expect(days).not.toEqual([]);
});

test('a claim whose quantity has no course has no chart', () => {
  const money = { metric: 'money', unit: { en: 'dollars' }, board: undefined, comparator: undefined };
  expect(() => chartOf(money)).toThrow('claim/claim: there is no claim "claim" with a quantity');
});
