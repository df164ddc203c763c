import { expect, test } from 'vitest';
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

test('points that are what their table writes are not astray, in whatever order', () => {
  expect(pointsAstray(gaps, gapPoints.toReversed())).toEqual(none);
  expect(pointsAstray(gains, gainPoints.toReversed())).toEqual(none);
});

test.each([
  ['gaps', gaps, gapPoints],
  ['gains', gains, gainPoints],
] as const)(
  'any value of %s that is not the written one is astray, and so is a point too few or too many',
  (_, table, points) => {
    for (const [index, point] of points.entries()) {
      for (const field of ['x', 'y', 'row', 'lower', 'upper'] as const) {
        const moved = points.with(index, { ...point, [field]: (point[field] ?? 0) + 1 });
        expect(pointsAstray(table, moved)).not.toEqual(none);
      }
      expect(pointsAstray(table, points.with(index, { ...point, label: 'Other' }))).not.toEqual(none);
      expect(pointsAstray(table, points.toSpliced(index, 1)).missing).toHaveLength(1);
      expect(pointsAstray(table, [...points, point]).unheard).toEqual([point]);
    }
  },
);

test('a value is held to half a unit of its last written decimal', () => {
  // 26.9 is written of 26.85 to 26.95.
  const moved = (y: number) => pointsAstray(gaps, gapPoints.with(0, { ...gapPoints[0]!, y }));
  expect(moved(26.86)).toEqual(none);
  expect(moved(26.96)).not.toEqual(none);
});
