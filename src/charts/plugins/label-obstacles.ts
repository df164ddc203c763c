import type { Chart } from 'chart.js';
import type { Point } from '../configuration.ts';
import { boxesAlong, type Box } from './boxes.ts';

/** A place in the units of the axes, or in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The lines and marks that a label must not cover. */
export function obstacles(
  chart: Chart<'line'>,
  place: (at: Place) => Place,
  avoid: readonly { readonly from: Place; readonly to: Place }[],
): Box[] {
  const lines = chart.data.datasets.flatMap((dataset) => {
    const points = dataset.data as unknown as readonly Point[];
    return points.flatMap((point, index) => {
      const at = place(point);
      const next = dataset.showLine === false ? undefined : points[index + 1];
      return boxesAlong(at, next === undefined ? at : place(next), 4);
    });
  });
  return [...lines, ...avoid.flatMap(({ from, to }) => boxesAlong(place(from), place(to), 3))];
}

/** The points that have a mark, in pixels. */
export function marksOf(chart: Chart<'line'>, place: (at: Place) => Place): Place[] {
  return chart.data.datasets.flatMap(({ data, pointRadius }) => {
    const radii = pointRadius as readonly number[];
    const points = data as unknown as readonly Point[];
    return points.filter((_, index) => radii[index % radii.length] !== 0).map(place);
  });
}

/** The points of the lines that a point is not of, in pixels. */
export function rivalsOf(chart: Chart<'line'>, place: (at: Place) => Place, { x, y }: Place): Place[] {
  return chart.data.datasets.flatMap(({ data }) => {
    const points = data as unknown as readonly Point[];
    return points.some((point) => point.x === x && point.y === y) ? [] : points.map(place);
  });
}

/** The whiskers that a label should not cover. */
export function whiskersOf(chart: Chart<'line'>, place: (at: Place) => Place): Box[] {
  return chart.data.datasets.flatMap(({ data }) =>
    (data as unknown as readonly Point[]).map(({ x, y, lower = y, upper = y }) => {
      const [top, bottom] = [place({ x, y: upper }), place({ x, y: lower })];
      return { left: top.x - 2, right: top.x + 2, top: top.y, bottom: bottom.y };
    }),
  );
}
