import { describe, expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { wideOf } from '../../tests/support/charts.ts';
import { aBoard, aModel, anEntry, aSnapshot, released } from '../../tests/support/records.ts';
import { epochDay } from '../domain/date.ts';
import { charts } from '../i18n/en/charts.ts';
import { chartId } from './chart-request.ts';
import type { Chart } from './chart.ts';
import { makeChart } from './make-chart.ts';

const LONG = 'Aurora Borealis Ultra High Definition Imagination Engine 2.5';
const models = [
  aModel({ id: 'alpha', name: 'Alpha 1', organization: 'openai', released: released('2026-01-05') }),
  aModel({ id: 'beta', name: LONG, organization: 'google', released: released('2026-02') }),
];
const boards = [
  aBoard({ id: 'board', name: { en: 'Board' } }),
  aBoard({ id: 'other', name: { en: 'Other' } }),
];
const day = (
  date: string,
  first: string,
  second: string,
  { score = 1300, board = 'board', ...fields }: { score?: number; board?: string; halfWidth?: number } = {},
) =>
  aSnapshot({
    board,
    date,
    entries: [anEntry(first, score, { ...fields }), anEntry(second, 1280, { ...fields })],
  });
const halfWidth = 5;
const held = [
  day('2026-01-10', 'alpha', 'beta', { halfWidth }),
  // 1288 and 1280 with 5 to each side overlap.
  day('2026-01-20', 'alpha', 'beta', { halfWidth, score: 1288 }),
  day('2026-02-01', 'beta', 'alpha', { halfWidth }),
  day('2026-02-10', 'beta', 'alpha', { score: 1301 }),
  day('2026-02-10', 'beta', 'alpha', { board: 'other', halfWidth }),
];

function chartOf(records: Parameters<typeof aCatalog>[0] = {}, asked: { board?: string } = {}): Chart {
  const catalog = aCatalog({ models, boards, snapshots: held, asOf: '2026-03-01', ...records });
  return makeChart(catalog, { kind: 'reigns', ...asked }, { words: charts, language: 'en' });
}
const lanesOf = (chart: Chart) => wideOf(chart).options.plugins.reignLanes;
/** The bands of lanes: those of the key are not as high. */
const bandsOf = (chart: Chart) =>
  lanesOf(chart).bands.flatMap(({ look, from, to, height }) =>
    height === undefined ? [[look, from, to]] : [],
  );
const wordsOf = (chart: Chart) => wideOf(chart).options.plugins.rowLabels.items.map(({ text }) => text);

test('both pictures equal themselves after a JSON round trip', () => {
  for (const { configuration } of Object.values(chartOf().pictures)) {
    expect(JSON.parse(JSON.stringify(configuration))).toStrictEqual(configuration);
  }
});

test('a lane has a band for each way of leading, and for what is not held', () => {
  const [a, b, c, d] = ['2026-01-10', '2026-01-20', '2026-02-01', '2026-02-10'].map(epochDay);
  expect(bandsOf(chartOf({}, { board: 'board' }))).toEqual([
    ['hatched', d, epochDay('2026-03-01')],
    ['full', a, b],
    ['pale', b, c],
    ['full', c, d],
    ['open', d, d],
  ]);
});

test('a change of leader has a stroke, in the signal colour only where the new leader is separable', () => {
  const strokes = (fields: object) => {
    const snapshots = [
      day('2026-01-10', 'alpha', 'beta', { halfWidth }),
      day('2026-02-01', 'beta', 'alpha', fields),
    ];
    return lanesOf(chartOf({ snapshots }, { board: 'board' })).changes.filter(
      ({ x }) => x === epochDay('2026-02-01'),
    );
  };
  expect(strokes({ halfWidth })).toMatchObject([{ color: 'var(--signal)' }]);
  expect(strokes({ halfWidth, score: 1281 })).toMatchObject([{ color: 'var(--ink-2)' }]);
  expect(strokes({})).toMatchObject([{ color: 'var(--ink-2)' }]);
});

test('every reign is a point in the colour of its organization, and a row of the table', () => {
  const chart = chartOf();
  const found = wideOf(chart).data.datasets.flatMap(({ borderColor, data }) =>
    data.map(({ x, row }) => [row, x, borderColor]),
  );
  expect(found.sort()).toEqual([
    [0, epochDay('2026-01-10'), 'var(--openai)'],
    [1, epochDay('2026-02-01'), 'var(--google)'],
    [2, epochDay('2026-02-10'), 'var(--google)'],
  ]);
  expect(chart.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    // 1300 − 1280, ± √(5² + 5²) = 7.07; 22 days from 10 January to 1 February.
    ['Alpha 1', 'Board', '10 Jan 2026', '1 Feb 2026', '22', '20', '13 to 27', 'yes', '20', ''],
    [LONG, 'Board', '1 Feb 2026', '10 Feb 2026', '9', '20', '13 to 27', 'yes', '21', 'the newest held'],
    [LONG, 'Other', '10 Feb 2026', '10 Feb 2026', '0', '20', '13 to 27', 'yes', '20', 'the newest held'],
  ]);
});

test('boards and leaders are named; one board alone is named by the title', () => {
  expect(wordsOf(chartOf())).toEqual(expect.arrayContaining(['Board', 'Other', 'Alpha\u00a01']));
  const alone = chartOf({}, { board: 'board' });
  expect(alone.title).toBe('Board: who led, and when it changed');
  expect(wordsOf(alone)).not.toContain('Board');
});

test('a long name stands whole, in lines that fit a narrow picture', () => {
  const { configuration } = chartOf().pictures.narrow;
  const lines =
    configuration.options.plugins.rowLabels?.items.map(({ text }) => text.replaceAll('\u00a0', ' ')) ?? [];
  const from = lines.findIndex((line) => line.startsWith('Aurora'));
  const to = lines.findIndex((line) => line.endsWith('2.5'));
  expect(lines.slice(from, to + 1).join(' ')).toBe(LONG);
  expect(lines.slice(from, to + 1).every(({ length }) => length <= 23)).toBe(true);
});

test('a reign that goes on after days of which nothing is held is named again, quietly, on its own row', () => {
  // 2026-01-10 + 46 days = 2026-02-25.
  const snapshots = [
    day('2026-01-10', 'alpha', 'beta', { halfWidth }),
    day('2026-02-25', 'alpha', 'beta', { halfWidth, score: 1301 }),
  ];
  const chart = chartOf({ snapshots }, { board: 'board' });
  const named = wideOf(chart).options.plugins.rowLabels.items.filter(({ text }) => text === 'Alpha\u00a01');
  expect(named.map(({ x, weight }) => [x, weight])).toEqual([
    [epochDay('2026-01-10'), 600],
    [epochDay('2026-02-25'), 400],
  ]);
  expect(wideOf(chart).data.datasets.flatMap(({ data }) => data.map(({ row }) => row))).toEqual([0, 0]);
});

test('launches of leaders are marked on the lanes they led, where their day is known', () => {
  const chart = chartOf();
  expect(lanesOf(chart).launches.map(({ x }) => x)).toContain(epochDay('2026-01-05'));
  expect(chart.marked).toBe('Launches marked: Alpha 1 (5 Jan 2026).');
});

test('the key has the marks that are there, and no others', () => {
  const snapshots = [day('2026-02-28', 'beta', 'alpha', { halfWidth })];
  const words = wordsOf(chartOf({ snapshots, asOf: '2026-02-28' }, { board: 'board' }));
  expect(Object.values(charts.reigns.key).filter((meaning) => words.includes(meaning))).toEqual([
    'intervals apart',
  ]);
});

describe('a chart of reigns says', () => {
  test('who leads each board, and which reign was the longest', () => {
    expect(chartOf().description).toBe(
      `Board: ${LONG} from 1 February 2026 to the newest snapshot. ` +
        `Other: ${LONG} from 10 February 2026 to the newest snapshot. ` +
        'Longest: Alpha 1 on Board, 22 days. Bands of 3 reigns on 2 boards. The same reigns stand in the table below it.',
    );
  });

  test('that nothing is held, where nothing is', () => {
    const chart = chartOf({ snapshots: [] });
    expect([chart.freshness, chart.description, chart.table.rows]).toEqual([
      'No snapshot held',
      'No snapshot held',
      [],
    ]);
    expect(wideOf(chart).data.datasets).toEqual([]);
  });
});

test('all boards and one board are two charts', () => {
  expect([chartId({ kind: 'reigns' }), chartId({ kind: 'reigns', board: 'board' })]).toEqual([
    'reigns/all',
    'reigns/board',
  ]);
});
