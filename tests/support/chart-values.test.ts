import { expect, test } from 'vitest';
import { CHART_KINDS, type ChartKind } from '../../src/charts/chart.ts';
import { pointsAstray, type ShownPoint } from './chart-values.ts';

const gaps = {
  columns: ['Published', 'Leader', 'Gap', 'Next model', 'Interval'],
  rows: [
    ['2 Jan 1970', 'One', '26.9', 'Two', '17.3 to 36.5'],
    ['1 Jan 1970', 'Two', '12', 'One', 'not published'],
  ],
  dates: ['1970-01-02', '1970-01-01'],
};
// 1 January 1970 is day 0. 26.94 is written 26.9, 17.26 is 17.3.
const gapPoints: readonly ShownPoint[] = [
  { x: 1, y: 26.94, lower: 17.26, upper: 36.5, row: 0, label: 'One' },
  { x: 0, y: 12, row: 1, label: 'Two' },
];
const gains = {
  columns: ['Category', 'Announced', 'Measured', 'Interval'],
  rows: [
    ['Art', '+197 to +200', '+139.2', '\u22121.5 to +150.9'],
    ['Text', 'not announced', '+144.9', '+138.5 to +151.2'],
  ],
  dates: [undefined, undefined],
};
const gainPoints: readonly ShownPoint[] = [
  { x: 197, y: 0, row: 0, label: 'Announced' },
  { x: 200, y: 0, row: 0, label: 'Announced' },
  { x: 139.2, y: 0, lower: -1.5, upper: 150.9, row: 0, label: 'Measured' },
  { x: 144.9, y: 1, lower: 138.5, upper: 151.2, row: 1, label: 'Measured' },
];
const none = { missing: [], unheard: [] };

const scores = [
  ['Sunburst', '1', 'OpenAI', '1424.6', '1417.7 to 1431.4'],
  ['Canvas', '2', 'xAI', '1333.5', 'not published'],
];
const undated = [undefined, undefined];
const standings = {
  columns: ['Model', 'Place', 'Organization', 'Score', 'Interval'],
  rows: scores,
  dates: undated,
};
const standingPoints: readonly ShownPoint[] = [
  { x: 1424.57, y: 0, lower: 1417.74, upper: 1431.4, row: 0, label: 'OpenAI' },
  { x: 1333.5, y: 1, row: 1, label: 'xAI' },
];
const launches = {
  columns: ['Launched', 'Model', 'Organization', 'Newest score', 'Interval'],
  rows: [['2 Jan 1970', 'Sunburst', 'OpenAI', '1424.6', '1417.7 to 1431.4']],
  dates: ['1970-01-02'],
};
const launchPoints: readonly ShownPoint[] = [
  { x: 1, y: 1424.6, lower: 1417.7, upper: 1431.4, row: 0, label: 'OpenAI' },
];
const prices = {
  columns: ['Model', 'Organization', 'Price per picture, US dollars', 'Score', 'Interval'],
  rows: [['Sunburst', 'OpenAI', '0.01', '1424.6', '1417.7 to 1431.4']],
  dates: undated,
};
// A hundredth of a dollar is ten to the power of -2.
const pricePoints: readonly ShownPoint[] = [
  { x: -2, y: 1424.6, lower: 1417.7, upper: 1431.4, row: 0, label: 'OpenAI' },
];
const history = {
  columns: ['Published', 'OpenAI', 'xAI', 'Note'],
  rows: [['3 Jan 1970', '1424.6 ±6.8, GPT Image 2.5', '1333.5, Canvas 2', 'top rows only']],
  dates: ['1970-01-03'],
};
const historyPoints: readonly ShownPoint[] = [
  { x: 2, y: 1424.6, row: 0, label: 'OpenAI' },
  { x: 2, y: 1333.5, row: 0, label: 'xAI' },
];
const reigns = {
  columns: ['Leader', 'Board', 'From'],
  rows: [['One', 'Text', '5 Jan 1970']],
  dates: undated,
};
const reignPoints: readonly ShownPoint[] = [{ x: 4, y: 188, row: 0, label: 'Recraft' }];

const course = {
  columns: ['Published', 'Measured', 'Interval', 'Rows', 'Note'],
  rows: [['3 Jan 1970', '99.5', '95.3 to 103.7', 'nova 1300, vega 1200.5', '']],
  dates: ['1970-01-03'],
};
const coursePoints: readonly ShownPoint[] = [
  { x: 2, y: 99.5, lower: 95.3, upper: 103.7, row: 0, label: 'Nova over Vega' },
];
/** Tables that do not say what the line of a point is called. */
const UNNAMED: ReadonlySet<ChartKind> = new Set(['reigns', 'claim']);

/** What each table says of a point; a point of a history has whiskers at some days alone, a reign has a height of its own. */
const FIELDS = ['x', 'y', 'row', 'lower', 'upper'] as const;
const TABLES = {
  'score-gap': { table: gaps, points: gapPoints, fields: FIELDS },
  'category-gains': { table: gains, points: gainPoints, fields: FIELDS },
  standings: { table: standings, points: standingPoints, fields: FIELDS },
  launches: { table: launches, points: launchPoints, fields: FIELDS },
  price: { table: prices, points: pricePoints, fields: FIELDS },
  history: { table: history, points: historyPoints, fields: ['x', 'y', 'row'] },
  reigns: { table: reigns, points: reignPoints, fields: ['x', 'row'] },
  claim: { table: course, points: coursePoints, fields: FIELDS },
} as const satisfies Record<ChartKind, unknown>;

test.each(CHART_KINDS)(
  'points of %s that are what their table writes are not astray, in any order',
  (kind) => {
    const { table, points } = TABLES[kind];
    expect(pointsAstray(kind, table, points)).toEqual(none);
    expect(pointsAstray(kind, table, points.toReversed())).toEqual(none);
  },
);

test.each(CHART_KINDS)(
  'any value of %s that is not the written one is astray, and so is a point too few or too many',
  (kind) => {
    const { table, points, fields } = TABLES[kind];
    for (const [index, point] of points.entries()) {
      for (const field of fields) {
        const moved = points.with(index, { ...point, [field]: (point[field] ?? 0) + 1 });
        expect(pointsAstray(kind, table, moved)).not.toEqual(none);
      }
      expect(pointsAstray(kind, table, points.toSpliced(index, 1)).missing).toHaveLength(1);
      expect(pointsAstray(kind, table, [...points, point]).unheard).toEqual([point]);
      if (UNNAMED.has(kind)) continue;
      const renamed = points.with(index, { ...point, label: 'Other' });
      expect(pointsAstray(kind, table, renamed)).not.toEqual(none);
    }
  },
);

test('a launch of which the month is known stands within it', () => {
  const table = { ...launches, dates: ['1970-03'] };
  const at = (x: number) => pointsAstray('launches', table, [{ ...launchPoints[0]!, x }]);
  // 1 March 1970 is day 59, 31 March day 89, 1 May day 120.
  expect(at(59)).toEqual(none);
  expect(at(89)).toEqual(none);
  expect(at(120)).not.toEqual(none);
});

test('a value is held to half a unit of its last written decimal', () => {
  // 26.9 is written of 26.85 to 26.95.
  const moved = (y: number) => pointsAstray('score-gap', gaps, gapPoints.with(0, { ...gapPoints[0]!, y }));
  expect(moved(26.86)).toEqual(none);
  expect(moved(26.96)).not.toEqual(none);
});
