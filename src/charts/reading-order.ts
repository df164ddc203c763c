import type { Configuration, Point } from './configuration.ts';

/** Where a point stands among the datasets of a chart. */
export interface PointPlace {
  readonly dataset: number;
  readonly index: number;
  readonly row: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * The points of a chart, those of one row of its table together, in the order they are read in: down the table; along x
 * up it where its last row is the leftmost, as where the newest stands on top.
 */
export function readingOrder({ data }: Pick<Configuration, 'data'>, along: 'x' | 'y'): PointPlace[][] {
  const points = data.datasets.flatMap(({ data: points }, dataset) =>
    points.map(({ x, row }: Point, index) => ({ x, place: { dataset, index, row } })),
  );
  const sorted = points.sort((a, b) => a.place.row - b.place.row);
  const rows = [
    ...Map.groupBy(
      sorted.map(({ place }) => place),
      ({ row }) => row,
    ).values(),
  ];
  return along === 'x' && (sorted.at(-1)?.x ?? 0) < (sorted[0]?.x ?? 0) ? rows.toReversed() : rows;
}

/** Which of several spots is nearest to another, the first of equals; −1 where there is none. */
export function nearestSpot(spots: readonly Spot[], { x, y }: Spot): number {
  const distances = spots.map((spot) => Math.hypot(spot.x - x, spot.y - y));
  return distances.indexOf(Math.min(...distances));
}

/** Where a reader begins: at the top of the table, wherever in the reading order that is; 0 in a chart without points. */
export function firstRead(order: readonly PointPlace[][]): number {
  const rows = order.map(([place]) => place?.row ?? 0);
  return Math.max(0, rows.indexOf(Math.min(...rows)));
}

/** Where a button leads a reader who has met no point: on to the first in the order, back to the last; −1 for any other key. */
export function entered(key: string, count: number): number {
  return key === 'ArrowRight' ? 0 : key === 'ArrowLeft' ? count - 1 : -1;
}

/** The place in the reading order that a key leads to from another; that place itself for any other key. */
export function stepped(key: string, from: number, count: number): number {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, from + 1);
    default:
      return from;
  }
}
