import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { wideOf } from '../../tests/support/charts.ts';
import {
  aBoard,
  aCategory,
  aClaim,
  aModel,
  anEntry,
  aSnapshot,
  aStatement,
  TOP,
} from '../../tests/support/records.ts';
import { charts } from '../i18n/en/charts.ts';
import type { Chart } from './chart.ts';
import { makeChart } from './make-chart.ts';

const ids = ['overall', 'art', 'cartoon', 'portraits', 'text_rendering'];
const rowsOf = (
  category: string,
  [nova, vega]: readonly [number, number],
  coverage: object = { kind: 'full' },
) =>
  aCategory(
    [anEntry('nova', nova, { halfWidth: 3 }), anEntry('vega', vega, { halfWidth: 4 })].sort(
      (a, b) => b.score - a.score,
    ),
    { category, coverage },
  );
const range = { kind: 'range', from: 60, to: 90 };
const models = [
  aModel({ id: 'nova', name: 'Nova 2', organization: 'openai', predecessor: 'vega' }),
  aModel({ id: 'vega', name: 'Nova 1' }),
];
const boards = [
  aBoard({ categories: ids.map((id) => ({ id, name: { en: id === 'overall' ? 'Overall' : id } })) }),
];
const snapshots = [
  aSnapshot({
    date: '2026-06-25',
    categories: [rowsOf('portraits', [1250, 1262]), rowsOf('overall', [1385, 1241])],
  }),
  aSnapshot({
    date: '2026-08-07',
    categories: [rowsOf('overall', [1380, 1240]), rowsOf('art', [1379.5, 1240], TOP)],
  }),
];
const claims = [
  aClaim({ id: 'a', statements: [aStatement(210)] }),
  aClaim({
    id: 'b',
    categories: ['art', 'cartoon'],
    statements: [
      aStatement(range, { by: { name: 'Press' } }),
      aStatement({ kind: 'each', values: [{ category: 'art', value: 88 }] }),
    ],
  }),
];
const records = { asOf: '2026-08-20', models, boards, snapshots, claims };

function chartOf(asked: { readonly date?: string } = {}, held: object = {}): Chart {
  const request = { kind: 'category-gains', model: 'nova', board: 'board', ...asked } as const;
  return makeChart(aCatalog({ ...records, ...held }), request, { words: charts, language: 'en' });
}
const texts = (chart: Chart) => chart.table.rows.map((row) => row.map(({ text }) => text));
const pointsOf = (chart: Chart) => wideOf(chart).data.datasets.flatMap(({ data }) => data);

test('both pictures equal themselves after a JSON round trip', () => {
  for (const { configuration } of Object.values(chartOf().pictures)) {
    expect(JSON.parse(JSON.stringify(configuration))).toStrictEqual(configuration);
  }
});

test('a row a category in the board’s order of display, with what is missing said and never zero', () => {
  expect(texts(chartOf())).toEqual([
    // 1380 − 1240, ± √(3² + 4²)
    ['Overall', '+210', '+140', '+135 to +145', '7 Aug 2026', ''],
    // 1379.5 − 1240
    [
      'art',
      '+88',
      '+139.5',
      '+134.5 to +144.5',
      '7 Aug 2026',
      'also stated as +60 to +90 for several categories; top rows only',
    ],
    ['cartoon', '+60 to +90', 'not held', '', '', ''],
    // 1250 − 1262
    ['portraits', 'not announced', '−12', '−17 to −7', '25 Jun 2026', ''],
  ]);
});

test('a category with neither has no row', () => {
  expect(texts(chartOf()).map(([category]) => category)).not.toContain('text_rendering');
});

test('every point is a number of its row in the table, and every number of the table has its point', () => {
  const chart = chartOf();
  const inTable = chart.table.rows.flatMap(([, announced, measured], row) =>
    [announced?.value, measured?.value].flatMap((value) => (typeof value === 'number' ? [[row, value]] : [])),
  );
  const ends = [
    [2, 60],
    [2, 90],
  ];
  const drawn = pointsOf(chart).map(({ row, x }) => [row, x]);
  expect(drawn.toSorted()).toEqual([...inTable, ...ends].toSorted());
  expect(pointsOf(chart).every(({ y, row }) => y === row)).toBe(true);
});

test('both widths draw the same points', () => {
  const { narrow, wide } = chartOf().pictures;
  expect(narrow.configuration.data).toEqual(wide.configuration.data);
});

test('the points of a dataset run along the axis, for a pointer to find them', () => {
  for (const { data } of wideOf(chartOf()).data.datasets) {
    expect(data.map(({ x }) => x)).toEqual(data.map(({ x }) => x).toSorted((a, b) => a - b));
  }
});

test('only what was measured has an interval', () => {
  const [announced, measured] = wideOf(chartOf()).data.datasets;
  expect(announced?.data.every(({ lower }) => lower === undefined)).toBe(true);
  expect(measured?.data.map(({ lower, upper }) => [lower, upper])).toEqual([
    [-17, -7],
    [134.5, 144.5],
    [135, 145],
  ]);
});

test('bars begin at zero and go on to what was announced; a range is outlined', () => {
  expect(
    wideOf(chartOf()).options.plugins.rowBars.items.map(({ y, from, to, look }) => [y, from, to, look]),
  ).toEqual([
    [0, 140, 210, 'pale'],
    [0, 0, 140, 'solid'],
    [1, 139.5, 88, 'pale'],
    [1, 0, 139.5, 'solid'],
    [2, 0, 60, 'pale'],
    [2, 60, 90, 'outline'],
    [3, 0, -12, 'solid'],
  ]);
});

test('the number announced stands clear of a bar that reaches beyond it', () => {
  const art = wideOf(chartOf()).options.plugins.rowLabels.items.filter(({ y }) => y === 1);
  expect(art.map(({ text, down }) => [text, down])).toEqual([
    ['+140', -14], // 139.5, halves away from zero
    ['+88', 14],
  ]);
});

test('title, key and freshness say what, over whom and of when', () => {
  const chart = chartOf();
  expect(chart.id).toBe('category-gains/nova-on-board');
  expect(chart.title).toBe('Board: gain of Nova 2 over Nova 1 by category, in\u00a0points');
  expect(chart.freshness).toBe('Snapshots of 25 June 2026 to 7 August 2026');
  expect(chart.dataDate).toBe('2026-08-07');
  expect(wideOf(chart).options.plugins.markKey.items.map(({ text }) => text)).toEqual([
    'measured, 25 June 2026 to 7 August 2026',
    'announced, 1 May 2026',
  ]);
  expect(wideOf(chart).options.plugins.subtitle.text).toEqual([
    'Announced figures: acme.example.',
    chart.freshness,
    chart.credit,
  ]);
});

test('who announced what stands in the notes, with the source', () => {
  expect(chartOf({}, { claims: claims.slice(0, 1) }).notes.slice(1)).toEqual([
    'Announced figures: as stated by Acme, 1 May 2026 (source: acme.example).',
  ]);
  expect(chartOf().notes.slice(1)).toEqual([
    'Announced figures, Overall; art: as stated by Acme, 1 May 2026 (source: acme.example).',
    'Announced figures, cartoon: as stated by Press, 1 May 2026 (source: acme.example).',
  ]);
});

test('numbers that nothing followed for more than 30 days are said to be old, but not those of a chosen day', () => {
  expect(chartOf({}, { asOf: '2026-11-24' }).freshness).toContain(', none held since');
  expect(chartOf({ date: '2026-06-25' }, { asOf: '2026-11-24' }).freshness).toBe('Snapshot of 25 June 2026');
});

test('a chart of a chosen day claims no later one, though what it shows was seen later', () => {
  const seenAgain = [
    ...snapshots.slice(0, 1),
    aSnapshot({
      date: '2026-06-29',
      categories: [rowsOf('portraits', [1250, 1262]), rowsOf('overall', [1385, 1241])],
    }),
  ];
  expect(chartOf({}, { snapshots: seenAgain })).toMatchObject({
    asOf: '2026-08-20',
    dataDate: '2026-06-29',
  });
  expect(chartOf({ date: '2026-06-25' }, { snapshots: seenAgain })).toMatchObject({
    asOf: '2026-06-25',
    dataDate: '2026-06-25',
  });
});

test('a chosen day shows what stood on it', () => {
  const chart = chartOf({ date: '2026-06-25' });
  expect(chart.id).toBe('category-gains/nova-on-board-at-2026-06-25');
  expect(texts(chart).map(([category, , measured]) => [category, measured])).toEqual([
    ['Overall', '+144'], // 1385 − 1241
    ['art', 'not held'],
    ['cartoon', 'not held'],
    ['portraits', '−12'],
  ]);
});

test('a re-measurement between announcement and measurement is told in the notes and in the picture', () => {
  const day = (date: string, nova: number) =>
    aSnapshot({
      date,
      entries: ['nova', 'vega', 'lyra', 'dim'].map((name, index) =>
        anEntry(name, index === 0 ? nova : 1300 - 100 * index, { halfWidth: 5 }),
      ),
    });
  const chart = chartOf({}, { snapshots: [day('2026-05-02', 1500), day('2026-05-20', 1400)] });
  expect(chart.notes.at(-1)).toBe(
    'Nova 2 was re-measured between 2 May 2026 and 20 May 2026, cause unknown: what was announced before and what was measured after are not to be held against each other.',
  );
  expect(wideOf(chart).options.plugins.subtitle.text[0]).toBe('Re-measured between the two, cause unknown.');
});

test('without a claim the chart shows what was measured, and says that none is held', () => {
  const chart = chartOf({}, { claims: [] });
  expect(wideOf(chart).data.datasets).toHaveLength(1);
  expect(chart.notes).toEqual(['The records hold no announced gain of this model over this one.']);
  expect(wideOf(chart).options.plugins.markKey.items).toHaveLength(1);
});

test('without a snapshot the chart shows what was announced, from zero', () => {
  const chart = chartOf({}, { snapshots: [] });
  expect(chart.freshness).toBe('No snapshot held');
  expect(chart.dataDate).toBeUndefined();
  expect(wideOf(chart).data.datasets.map(({ label }) => label)).toEqual(['Announced']);
});

test('a model that is not there is not drawn', () => {
  const request = { kind: 'category-gains', model: 'vega', board: 'board' } as const;
  expect(() => makeChart(aCatalog(records), request, { words: charts, language: 'en' })).toThrow(
    'category-gains/vega-on-board',
  );
});
