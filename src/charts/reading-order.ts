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
 * The points of a chart, those of one row of its table together, in the order they are read in: earliest first along x,
 * from the top of the table down y. Of rows at one place along x the lower comes first, since the newest stands on top.
 */
export function readingOrder({ data }: Pick<Configuration, 'data'>, along: 'x' | 'y'): PointPlace[][] {
  const points = data.datasets.flatMap(({ data: points }, dataset) =>
    points.map((point: Point, index) => ({ point, place: { dataset, index, row: point.row } })),
  );
  const compare = {
    x: (a: Point, b: Point) => a.x - b.x || b.row - a.row,
    y: (a: Point, b: Point) => a.row - b.row,
  }[along];
  const sorted = points.sort((a, b) => compare(a.point, b.point)).map(({ place }) => place);
  return [...Map.groupBy(sorted, ({ row }) => row).values()];
}

/** Which of several spots is nearest to another, the first of equals; −1 where there is none. */
export function nearestSpot(spots: readonly Spot[], { x, y }: Spot): number {
  const distances = spots.map((spot) => Math.hypot(spot.x - x, spot.y - y));
  return distances.indexOf(Math.min(...distances));
}

/** Where a reader begins: at the newest point along x, at the top down y. */
export function firstRead(count: number, along: 'x' | 'y'): number {
  return along === 'x' ? count - 1 : 0;
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
