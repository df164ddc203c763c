import { expect, test } from 'vitest';
import { aScoreGapChart, wideOf } from '../../tests/support/charts.ts';
import { aBoard, aModel, anEntry, aSnapshot, released, TOP, aCategory } from '../../tests/support/records.ts';
import { epochDay } from '../domain/date.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Chart } from './chart.ts';

const halfWidth = 5;
/** Two rows a day: name, score, name, score. */
const day = (
  date: string,
  [first, a, second, b]: readonly [string, number, string, number],
  fields = { halfWidth },
) =>
  aSnapshot({
    date,
    entries: [anEntry(first, a, fields), anEntry(second, b, fields), anEntry('third', 1000, fields)],
  });

const twoReigns = [
  day('2026-01-01', ['alpha', 1300, 'beta', 1290]),
  day('2026-01-20', ['alpha', 1302, 'beta', 1290]),
  day('2026-02-01', ['beta', 1310, 'alpha', 1302]),
];
const runsOf = (chart: Chart) => wideOf(chart).data.datasets.map(({ data }) => data.map(({ y }) => y));
const plugins = (chart: Chart) => wideOf(chart).options.plugins;
const wordsOf = (chart: Chart) =>
  plugins(chart).directLabels.items.map(({ lines }) =>
    lines.map((line) => line.map(({ text }) => text).join(' ')),
  );

test('both pictures equal themselves after a JSON round trip', () => {
  const chart = aScoreGapChart({ snapshots: twoReigns });
  for (const { configuration } of Object.values(chart.pictures)) {
    expect(JSON.parse(JSON.stringify(configuration))).toStrictEqual(configuration);
  }
});

test('every point has its row in the table, and every row its point', () => {
  const chart = aScoreGapChart({ snapshots: twoReigns });
  const points = wideOf(chart).data.datasets.flatMap(({ data }) => data);
  expect(points.map(({ row }) => row).sort()).toEqual(chart.table.rows.map((_, index) => index));
  for (const { x, y, row } of points) {
    const [date, , gap] = chart.table.rows[row] ?? [];
    expect(epochDay(String(date?.value))).toBe(x);
    expect(gap?.value).toBe(y);
  }
});

test('the table has the newest first, with leader, gap, next model and interval', () => {
  const { columns, rows } = aScoreGapChart({ snapshots: twoReigns }).table;
  expect(columns.map(({ label }) => label)).toEqual([
    'Published',
    'Leader',
    'Gap',
    'Next model',
    'Interval',
    'Separable',
    'Note',
  ]);
  // 1310 - 1302 = 8; half-widths 5 and 5 combine to sqrt(50) = 7.07: 0.93 to 15.07, whole because the scores are.
  expect(rows[0]?.map(({ text }) => text)).toEqual(['1 Feb 2026', 'beta', '8', 'alpha', '1 to 15', 'no', '']);
});

test('a line belongs to one reign', () => {
  expect(runsOf(aScoreGapChart({ snapshots: twoReigns }))).toEqual([[10, 12], [8]]);
});

test('days more than 45 apart are not joined', () => {
  // 2026-01-01 + 45 days = 2026-02-15; + 46 days = 2026-02-16.
  const held = (second: string) => [
    day('2026-01-01', ['alpha', 1300, 'beta', 1280]),
    day(second, ['alpha', 1301, 'beta', 1280]),
  ];
  expect(runsOf(aScoreGapChart({ snapshots: held('2026-02-15') }))).toEqual([[20, 21]]);
  expect(runsOf(aScoreGapChart({ snapshots: held('2026-02-16') }))).toEqual([[20], [21]]);
});

test('no line joins two editions, and each names its leader', () => {
  const board = aBoard({
    mainEditions: [
      { editions: ['catalog'], until: '2026-01-01' },
      { editions: ['page'], from: '2026-01-02' },
    ],
  });
  const [first, ...others] = [
    day('2026-01-01', ['alpha', 1300, 'beta', 1280]),
    day('2026-01-03', ['alpha', 1310, 'beta', 1280]),
    day('2026-01-05', ['alpha', 1311, 'beta', 1280]),
  ];
  const chart = aScoreGapChart({
    boards: [board],
    snapshots: [{ ...first, edition: 'catalog' } as Snapshot, ...others],
  });
  expect(runsOf(chart)).toEqual([[20], [30, 31]]);
  expect(plugins(chart).remeasuredJoins.items).toEqual([]);
  expect(wordsOf(chart)).toEqual([['alpha 30'], ['now 31'], ['alpha 20']]);
});

test('a line breaks where a model was re-measured; dots join it, and words and table say so', () => {
  // alpha falls by 60, the others by 0: 60 less the median 0 is more than five half-widths of 5.
  const chart = aScoreGapChart({
    snapshots: [
      day('2026-01-01', ['alpha', 1400, 'beta', 1280]),
      day('2026-01-08', ['alpha', 1340, 'beta', 1280]),
    ],
  });
  expect(runsOf(chart)).toEqual([[120], [60]]);
  expect(plugins(chart).remeasuredJoins.items).toMatchObject([{ from: { y: 120 }, to: { y: 60 } }]);
  expect(wordsOf(chart)).toContainEqual(['60 re-measured, cause unknown']);
  expect(chart.table.rows[0]?.at(-1)?.text).toBe('re-measured, cause unknown');
});

test.each([
  {
    separable: 'yes',
    score: 1310,
    fields: { halfWidth },
    color: 'var(--signal)',
    fill: 'var(--other)',
    whiskers: 2,
  },
  {
    separable: 'no',
    score: 1288,
    fields: { halfWidth },
    color: 'var(--ink)',
    fill: 'var(--paper)',
    whiskers: 2,
  },
  { separable: 'unknown', score: 1310, fields: {}, color: 'var(--ink)', fill: 'var(--other)', whiskers: 0 },
])(
  'separable $separable has a stroke, a point and whiskers of its own',
  ({ separable, score, fields, ...look }) => {
    const before = day('2026-01-01', ['alpha', 1300, 'beta', 1280]);
    const after = aSnapshot({
      date: '2026-01-20',
      entries: [anEntry('beta', score, fields), anEntry('alpha', 1285, fields)],
    });
    const later = aSnapshot({
      date: '2026-01-21',
      entries: [anEntry('beta', score, fields), anEntry('alpha', 1284, fields)],
    });
    const chart = aScoreGapChart({ snapshots: [before, after, later] });
    const line = wideOf(chart).data.datasets[1];
    expect(chart.table.rows[1]?.[5]?.text).toBe(separable);
    expect(plugins(chart).leadChangeMarks.items).toMatchObject([
      { x: epochDay('2026-01-20'), color: look.color },
    ]);
    expect(line?.pointBackgroundColor[0]).toBe(look.fill);
    expect(line?.data.filter(({ lower }) => lower !== undefined)).toHaveLength(look.whiskers);
  },
);

test('a gap without intervals has no whisker and says that none was published', () => {
  const entries = [anEntry('alpha', 1300.4), anEntry('beta', 1280.15)];
  const chart = aScoreGapChart({ snapshots: [aSnapshot({ date: '2026-01-01', entries })] });
  // 1300.4 - 1280.15 = 20.25, to one decimal because both scores have decimals.
  expect(
    chart.table.rows[0]
      ?.map(({ text }) => text)
      .toSpliced(3, 1)
      .slice(2, 5),
  ).toEqual(['20.3', 'interval not published', 'unknown']);
  expect(chart.table.rows[0]?.[4]?.value).toBeNull();
});

test('a publication of the top rows alone says so', () => {
  const entries = [anEntry('alpha', 1300), anEntry('beta', 1280)];
  const snapshot = aSnapshot({ date: '2026-01-01', categories: [aCategory(entries, { coverage: TOP })] });
  expect(aScoreGapChart({ snapshots: [snapshot] }).table.rows[0]?.at(-1)?.text).toBe('top rows only');
});

test('a reign is named with its opening gap where it begins; the newest also says the gap it has, where it stands', () => {
  const chart = aScoreGapChart({
    snapshots: [...twoReigns, day('2026-02-10', ['beta', 1315, 'alpha', 1302])],
  });
  expect(wordsOf(chart)).toEqual([['beta 8'], ['now 13'], ['alpha 10']]);
  // 1310 − 1302 = 8 on 1 February, 1315 − 1302 = 13 on 10 February.
  expect(plugins(chart).directLabels.items.slice(0, 2)).toMatchObject([
    { x: epochDay('2026-02-01'), y: 8, priority: 0 },
    { x: epochDay('2026-02-10'), y: 13, priority: 0, lines: [[{ weight: 600 }]] },
  ]);
  expect(
    plugins(chart)
      .directLabels.otherwise?.[0]?.lines.flat()
      .map(({ text }) => text),
  ).toEqual(['beta', '8, now 13']);
});

test('a newest reign of one point has one label', () => {
  expect(wordsOf(aScoreGapChart({ snapshots: twoReigns }))).toEqual([['beta 8'], ['alpha 10']]);
});

test('launches of leaders are marked, and newer ones of those who led, where their day is known', () => {
  const models = [
    aModel({ id: 'alpha', released: released('2026-01-01') }),
    aModel({ id: 'beta', released: released('2026-01') }),
    aModel({ id: 'third', released: released('2026-01-15') }),
    aModel({ id: 'next', released: released('2026-05-01') }),
    aModel({ id: 'elsewhere', organization: 'other', released: released('2026-05-02') }),
  ];
  const chart = aScoreGapChart({ snapshots: twoReigns, models });
  expect(plugins(chart).launchMarks.items.map(({ x }) => x)).toEqual(
    ['2026-01-01', '2026-05-01'].map(epochDay),
  );
  expect(chart.marked).toBe('Launches marked: alpha (1 Jan 2026), next (1 May 2026).');
  expect(wordsOf(chart)).toContainEqual(['next', 'launched 1 May 2026']);
});

test('a subject below place 1 has gaps below zero, with a true minus, and no lead changes', () => {
  const chart = aScoreGapChart({ snapshots: twoReigns }, { subject: 'third' });
  expect(chart.title).toBe('Board: third against the next model, gap in points');
  expect(chart.table.rows[2]?.[2]?.text).toBe('\u2212300');
  expect(plugins(chart).leadChangeMarks.items).toEqual([]);
});

test('days hang from a line of their own where zero is not at the foot', () => {
  const border = (options = {}) =>
    wideOf(aScoreGapChart({ snapshots: twoReigns }, options)).options.scales.x.border.display;
  // The newest whisker of the leader ends at 0.93, that of the third lies under zero.
  expect([border(), border({ subject: 'third' })]).toEqual([false, true]);
});

test('zero is on the axis', () => {
  const { y } = wideOf(aScoreGapChart({ snapshots: twoReigns })).options.scales;
  expect(y.ticks.listed).toContain(0);
});

test('a chart says the date of its numbers, and when nothing was held since', () => {
  // 2026-02-01 + 30 days = 2026-03-03.
  const freshness = (asOf: string) => aScoreGapChart({ snapshots: twoReigns, asOf }).freshness;
  expect(freshness('2026-03-03')).toBe('Snapshots to 1 February 2026');
  expect(freshness('2026-03-04')).toBe('Snapshots to 1 February 2026, none held since');
});

test('the numbers are dated by the last day on which a copy of them is held', () => {
  const copies = ['2026-02-01', '2026-02-05'].map((date) => day(date, ['beta', 1310, 'alpha', 1302]));
  const chart = aScoreGapChart({ snapshots: [...twoReigns.slice(0, 2), ...copies] });
  expect(chart.table.rows[0]?.[0]?.value).toBe('2026-02-01');
  expect(chart.dataDate).toBe('2026-02-05');
  expect(chart.freshness).toBe('Snapshots to 5 February 2026, none held since');
});

test('a board without a gap has an empty chart that says so', () => {
  const chart = aScoreGapChart({ snapshots: [] });
  expect(chart.freshness).toBe('No snapshot held');
  expect(chart.dataDate).toBeUndefined();
  expect(wideOf(chart).data.datasets).toEqual([]);
});
