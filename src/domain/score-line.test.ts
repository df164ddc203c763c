import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aMethodChange, aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import type { Board } from './board.ts';
import { organizationLines } from './organization-lines.ts';
import type { Snapshot } from './snapshot.ts';

const models = [
  aModel({ id: 'alpha' }),
  aModel({ id: 'alpha-2' }),
  aModel({ id: 'beta', organization: 'borealis' }),
  aModel({ id: 'gamma', organization: 'corona' }),
];
const halfWidth = 5;
/** A publication of alpha, beta and gamma with these scores, and of whatever else. */
const day = (
  date: string,
  [alpha, beta, gamma]: readonly number[],
  more: ReturnType<typeof anEntry>[] = [],
) =>
  aSnapshot({
    date,
    entries: [
      ...more,
      ...(alpha === undefined ? [] : [anEntry('alpha', alpha, { halfWidth })]),
      ...(beta === undefined ? [] : [anEntry('beta', beta, { halfWidth })]),
      ...(gamma === undefined ? [] : [anEntry('gamma', gamma, { halfWidth })]),
    ].sort((a, b) => b.score - a.score),
  });

const linesOf = (snapshots: readonly Snapshot[], board: Board = aBoard()) =>
  organizationLines(aCatalog({ snapshots, models, boards: [board] }), board);
const breaksOf = (snapshots: readonly Snapshot[], board?: Board) =>
  linesOf(snapshots, board).map(({ organization, points }) => [
    organization,
    ...points.map(({ breaksBefore }) => breaksBefore ?? '-'),
  ]);

test('an organization’s line has its best row in each publication, and says where another model becomes the best', () => {
  const [acme] = linesOf([
    day('2026-01-01', [1300, 1290, 1280]),
    day('2026-01-08', [1301, 1290, 1280], [anEntry('alpha-2', 1320, { halfWidth })]),
    day('2026-01-15', [1301, 1290, 1280], [anEntry('alpha-2', 1321, { halfWidth })]),
  ]);
  expect(acme?.points.map(({ row, opens }) => [row.model, row.entry.score, opens])).toEqual([
    ['alpha', 1300, true],
    ['alpha-2', 1320, true],
    ['alpha-2', 1321, false],
  ]);
});

test('lines come by their newest score; the best place among organizations is kept', () => {
  const lines = linesOf([
    // Two rows of acme above the others are one organization.
    day('2026-01-01', [1300, 1290, 1280], [anEntry('alpha-2', 1299)]),
    day('2026-01-08', [1200, 1290, 1295], [anEntry('alpha-2', 1199)]),
  ]);
  expect(lines.map(({ organization, bestPlace }) => [organization, bestPlace])).toEqual([
    ['corona', 1],
    ['borealis', 2],
    ['acme', 1],
  ]);
});

test('a line that ends earlier comes after those that go on', () => {
  const lines = linesOf([
    day('2026-01-01', [1300, 1290, 1280]),
    day('2026-01-08', [, 1291, 1281] as number[]),
  ]);
  expect(lines.map(({ organization }) => organization)).toEqual(['borealis', 'corona', 'acme']);
});

test('a line breaks where its own row was re-measured, others do not', () => {
  // alpha falls by 60, the others not at all: more than five half-widths of 5.
  expect(breaksOf([day('2026-01-01', [1400, 1290, 1280]), day('2026-01-08', [1340, 1290, 1280])])).toEqual([
    ['acme', '-', 'remeasured'],
    ['borealis', '-', '-'],
    ['corona', '-', '-'],
  ]);
});

test('every line breaks at a change of method; the day itself is after it', () => {
  const changed = (date: string) => aBoard({ methodChanges: [aMethodChange('change', date)] });
  const held = [day('2026-01-01', [1300, 1290, 1280]), day('2026-01-08', [1300, 1290, 1281])];
  const first = (date: string) => breaksOf(held, changed(date))[0];
  expect(first('2026-01-08')).toEqual(['acme', '-', 'method']);
  expect(first('2026-01-02')).toEqual(['acme', '-', 'method']);
  expect(first('2026-01-01')).toEqual(['acme', '-', '-']);
  expect(first('2026-01-09')).toEqual(['acme', '-', '-']);
});

test('a line breaks over more than 45 days, counted from the last day a publication was seen', () => {
  // 2026-01-01 + 46 days = 2026-02-16; a copy on 2026-01-03 makes them 44.
  const [a, copy, b] = [
    day('2026-01-01', [1300, 1290, 1280]),
    day('2026-01-03', [1300, 1290, 1280]),
    day('2026-02-16', [1301, 1290, 1280]),
  ];
  expect(breaksOf([a, b])[0]).toEqual(['acme', '-', 'nothing-held']);
  expect(breaksOf([a, copy, b])[0]).toEqual(['acme', '-', '-']);
});

test('a line breaks between the catalog and another edition, and is not said to be re-measured there', () => {
  const board = aBoard({
    mainEditions: [
      { editions: ['catalog'], until: '2026-01-01' },
      { editions: ['page'], from: '2026-01-02' },
    ],
  });
  const first = { ...day('2026-01-01', [1400, 1290, 1280]), edition: 'catalog' } as Snapshot;
  expect(breaksOf([first, day('2026-01-03', [1340, 1290, 1280])], board)[0]).toEqual([
    'acme',
    '-',
    'edition',
  ]);
});
