import { expect, test } from 'vitest';
import type { Configuration, Point } from './configuration.ts';
import { entered, firstRead, nearestSpot, readingOrder, stepped } from './reading-order.ts';

function withPoints(...datasets: readonly Point[][]): Pick<Configuration, 'data'> {
  return { data: { datasets: datasets.map((data) => ({ data })) } } as unknown as Pick<Configuration, 'data'>;
}

test('along x the earliest comes first, whatever dataset it stands in', () => {
  const chart = withPoints(
    [
      { x: 5, y: 1, row: 1 },
      { x: 9, y: 1, row: 0 },
    ],
    [{ x: 2, y: 7, row: 2 }],
  );
  expect(readingOrder(chart, 'x').map(([point]) => point?.row)).toEqual([2, 1, 0]);
});

test('at one place along x the rows are read as the rest of the table is', () => {
  const tied = (...places: readonly number[]) =>
    readingOrder(withPoints(places.map((x, row) => ({ x, y: row, row }))), 'x').map(([point]) => point?.row);
  // Days from the newest down, and prices from the lowest up.
  expect(tied(9, 5, 5, 2)).toEqual([3, 2, 1, 0]);
  expect(tied(2, 5, 5, 9)).toEqual([0, 1, 2, 3]);
  expect(tied(5, 5)).toEqual([0, 1]);
});

test('down y the rows follow the table, and the two points of a row are read together', () => {
  const chart = withPoints(
    [
      { x: 40, y: 0, row: 0 },
      { x: 90, y: 1, row: 1 },
    ],
    [
      { x: 60, y: 0, row: 0 },
      { x: 10, y: 1, row: 1 },
    ],
  );
  expect(readingOrder(chart, 'y')).toEqual([
    [
      { dataset: 0, index: 0, row: 0 },
      { dataset: 1, index: 0, row: 0 },
    ],
    [
      { dataset: 0, index: 1, row: 1 },
      { dataset: 1, index: 1, row: 1 },
    ],
  ]);
});

test('the nearest spot is the nearest in both directions, the first of equals', () => {
  const spots = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 8 },
  ];
  expect(nearestSpot(spots, { x: 9, y: 6 })).toBe(2);
  expect(nearestSpot(spots, { x: 5, y: 0 })).toBe(0);
  expect(nearestSpot([], { x: 5, y: 0 })).toBe(-1);
});

test('reading begins at the top of the table: at its newest day or its lowest price', () => {
  const begun = (...rows: readonly number[]) => firstRead(rows.map((row) => [{ dataset: 0, index: 0, row }]));
  expect(begun(3, 2, 1, 0)).toBe(3);
  expect(begun(0, 1, 2)).toBe(0);
  // The first row of a table may have no point.
  expect(begun(3, 2, 1)).toBe(2);
  expect(begun()).toBe(0);
});

test('a button leads in from its own end', () => {
  expect([entered('ArrowRight', 4), entered('ArrowLeft', 4)]).toEqual([0, 3]);
});

test('keys step to neighbours and to the ends, and stop there', () => {
  expect(stepped('ArrowLeft', 2, 4)).toBe(1);
  expect(stepped('ArrowUp', 0, 4)).toBe(0);
  expect(stepped('ArrowRight', 2, 4)).toBe(3);
  expect(stepped('ArrowDown', 3, 4)).toBe(3);
  expect(stepped('Home', 2, 4)).toBe(0);
  expect(stepped('End', 1, 4)).toBe(3);
  expect(stepped('a', 1, 4)).toBe(1);
});
