import type { Chart, Plugin } from 'chart.js';
import type { Point } from '../configuration.ts';
import { boxesAlong, placeLabels, type Box } from './label-placement.ts';

export interface LabelSpan {
  readonly text: string;
  readonly weight: number;
  readonly color: string;
}

/** Words beside a point, in lines of differently set spans, a space between two; the first of a list choose first. */
export interface DirectLabel {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly (readonly LabelSpan[])[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface DirectLabelOptions {
  readonly items: readonly DirectLabel[];
  readonly size: number;
  /** The paper a label clears about itself. */
  readonly halo: string;
  /** The thread from a label that stands apart to its point. */
  readonly thread: string;
  /** Lines beside those of the datasets that no label may cover. */
  readonly avoid: readonly { readonly from: Place; readonly to: Place }[];
}

const LINE_HEIGHT = 1.25;
/** Between two spans, in sizes of the type. */
const SPACE = 0.3;

function fontOf(span: LabelSpan, size: number): string {
  return `${span.weight} ${size}px Inter`;
}

function widthOf(ctx: CanvasRenderingContext2D, line: readonly LabelSpan[], size: number): number {
  return line.reduce((sum, span, index) => {
    ctx.font = fontOf(span, size);
    return sum + ctx.measureText(span.text).width + (index === 0 ? 0 : SPACE * size);
  }, 0);
}

/** Everything drawn that a label must not cover. */
function obstacles({ data, scales }: Chart<'line'>, avoid: DirectLabelOptions['avoid']): Box[] {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return [];
  const place = (day: number, value: number) => ({ x: x.getPixelForValue(day), y: y.getPixelForValue(value) });
  const lines = data.datasets.flatMap((dataset) => {
    const points = dataset.data as unknown as readonly Point[];
    return points.flatMap((point, index) => {
      const at = place(point.x, point.y);
      const next = points[index + 1];
      const { lower = point.y, upper = point.y } = point;
      return [
        ...boxesAlong(at, next === undefined ? at : place(next.x, next.y), 5),
        { left: at.x - 2, right: at.x + 2, top: place(point.x, upper).y, bottom: place(point.x, lower).y },
      ];
    });
  });
  return [
    ...lines,
    ...avoid.flatMap(({ from, to }) => boxesAlong(place(from.x, from.y), place(to.x, to.y), 3)),
  ];
}

function write(ctx: CanvasRenderingContext2D, label: DirectLabel, place: Box, options: DirectLabelOptions): void {
  const { size, halo } = options;
  const onTheLeft = place.right < label.x;
  label.lines.forEach((line, index) => {
    let left = onTheLeft ? place.right - widthOf(ctx, line, size) : place.left;
    const middle = place.top + size * LINE_HEIGHT * (index + 0.5);
    for (const span of line) {
      ctx.font = fontOf(span, size);
      ctx.strokeStyle = halo;
      ctx.fillStyle = span.color;
      ctx.strokeText(span.text, left, middle);
      ctx.fillText(span.text, left, middle);
      left += ctx.measureText(span.text).width + SPACE * size;
    }
  });
}

function thread(ctx: CanvasRenderingContext2D, label: { readonly x: number; readonly y: number }, place: Box): void {
  if (label.y - place.bottom < 14) return;
  ctx.beginPath();
  ctx.moveTo(label.x, place.bottom + 2);
  ctx.lineTo(label.x, label.y - 6);
  ctx.stroke();
}

/** Writes names and numbers beside their points, where nothing else stands. */
export const directLabels: Plugin<'line', DirectLabelOptions> = {
  id: 'directLabels',
  afterDatasetsDraw(chart, _, options) {
    const { ctx, chartArea, scales, width } = chart;
    const { x, y } = scales;
    if (x === undefined || y === undefined) return;
    const { items = [], size, thread: color } = options;
    ctx.save();
    Object.assign(ctx, { textAlign: 'left', textBaseline: 'middle', lineJoin: 'round' });
    const unplaced = items.map((label) => ({
      x: x.getPixelForValue(label.x),
      y: y.getPixelForValue(label.y),
      width: Math.max(...label.lines.map((line) => widthOf(ctx, line, size))),
      height: label.lines.length * size * LINE_HEIGHT,
    }));
    const area = { left: chartArea.left, top: chartArea.top - size, right: width, bottom: chartArea.bottom - 1 };
    const places = placeLabels(unplaced, obstacles(chart, options.avoid ?? []), area);
    ctx.strokeStyle = color;
    places.forEach((place, index) => place && thread(ctx, unplaced[index] ?? { x: 0, y: 0 }, place));
    ctx.lineWidth = 3;
    items.forEach((label, index) => {
      const place = places[index];
      const at = unplaced[index];
      if (place !== undefined && at !== undefined) write(ctx, { ...label, x: at.x }, place, options);
    });
    ctx.restore();
  },
};
