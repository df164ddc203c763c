import type { Chart, Plugin } from 'chart.js';
import type { Point } from '../configuration.ts';
import { boxesAlong, placeLabels, type Box, type Placed, type Unplaced } from './label-placement.ts';

export interface LabelSpan {
  readonly text: string;
  readonly weight: number;
  readonly color: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Words beside a point, in lines of differently set spans, a space between two; where they find no room, a line for each span. */
export interface DirectLabel extends Place {
  /** The upper end of the point’s whisker, in the units of the axis. */
  readonly upper?: number;
  /** Lower ones choose their place first. */
  readonly priority: number;
  readonly lines: readonly (readonly LabelSpan[])[];
}

export interface DirectLabelOptions {
  readonly items: readonly DirectLabel[];
  readonly size: number;
  readonly family: string;
  /** The paper a label clears about itself. */
  readonly halo: string;
  /** The thread from a label that stands apart to its point. */
  readonly thread: string;
  /** How far above its point a label may stand, in pixels. */
  readonly maxRaise: number;
  /** Lines beside those of the datasets that no label may cover. */
  readonly avoid: readonly { readonly from: Place; readonly to: Place }[];
}

const LINE_HEIGHT = 1.25;
/** Between two spans, in sizes of the type. */
const SPACE = 0.3;

type Type = Pick<DirectLabelOptions, 'size' | 'family'>;

function fontOf({ weight }: LabelSpan, { size, family }: Type): string {
  return `${weight} ${size}px ${family}`;
}

function widthOf(ctx: CanvasRenderingContext2D, line: readonly LabelSpan[], type: Type): number {
  return line.reduce((sum, span, index) => {
    ctx.font = fontOf(span, type);
    return sum + ctx.measureText(span.text).width + (index === 0 ? 0 : SPACE * type.size);
  }, 0);
}

/** From the units of the axes to pixels; undefined while a chart has no axes. */
function placing({ scales: { x, y } }: Chart<'line'>): ((place: Place) => Place) | undefined {
  if (x === undefined || y === undefined) return undefined;
  return (place) => ({ x: x.getPixelForValue(place.x), y: y.getPixelForValue(place.y) });
}

/** Everything drawn that a label must not cover. */
function obstacles(
  chart: Chart<'line'>,
  place: (at: Place) => Place,
  avoid: DirectLabelOptions['avoid'],
): Box[] {
  const lines = chart.data.datasets.flatMap((dataset) => {
    const points = dataset.data as unknown as readonly Point[];
    return points.flatMap((point, index) => {
      const at = place(point);
      const next = points[index + 1];
      const { lower = point.y, upper = point.y } = point;
      const whisker = { top: place({ ...point, y: upper }).y, bottom: place({ ...point, y: lower }).y };
      return [
        ...boxesAlong(at, next === undefined ? at : place(next), 4),
        { left: at.x - 2, right: at.x + 2, ...whisker },
      ];
    });
  });
  return [...lines, ...avoid.flatMap(({ from, to }) => boxesAlong(place(from), place(to), 3))];
}

type Lines = DirectLabel['lines'];

/** The shapes a label may have, widest first. */
function shapesOf(label: DirectLabel): readonly Lines[] {
  const stacked = label.lines.flatMap((line) => line.map((span) => [span]));
  return stacked.length === label.lines.length ? [label.lines] : [label.lines, stacked];
}

function unplaced(
  ctx: CanvasRenderingContext2D,
  label: DirectLabel,
  place: (at: Place) => Place,
  type: Type,
): Unplaced {
  const { x, y } = place(label);
  const top = Math.min(y - 5, place({ x: label.x, y: label.upper ?? label.y }).y);
  const shapes = shapesOf(label).map((lines) => ({
    x,
    y,
    top,
    width: Math.max(...lines.map((line) => widthOf(ctx, line, type))),
    height: lines.length * type.size * LINE_HEIGHT,
  }));
  return { priority: label.priority, shapes };
}

function write(
  ctx: CanvasRenderingContext2D,
  lines: Lines,
  box: Box,
  { type, x }: { type: Type; x: number },
): void {
  const onTheLeft = box.right < x;
  lines.forEach((line, index) => {
    let left = onTheLeft ? box.right - widthOf(ctx, line, type) : box.left;
    const middle = box.top + type.size * LINE_HEIGHT * (index + 0.5);
    for (const span of line) {
      ctx.font = fontOf(span, type);
      ctx.fillStyle = span.color;
      ctx.strokeText(span.text, left, middle);
      ctx.fillText(span.text, left, middle);
      left += ctx.measureText(span.text).width + SPACE * type.size;
    }
  });
}

function drawThread(ctx: CanvasRenderingContext2D, { thread }: Placed, x: number): void {
  if (thread === undefined) return;
  ctx.beginPath();
  ctx.moveTo(x, thread.top);
  ctx.lineTo(x, thread.bottom);
  ctx.stroke();
}

/** Writes names and numbers beside their points, where nothing else stands. */
export const directLabels: Plugin<'line', DirectLabelOptions> = {
  id: 'directLabels',
  afterDatasetsDraw(chart, _, { items = [], size, family, halo, thread, maxRaise, avoid = [] }) {
    const { ctx, chartArea, width } = chart;
    const place = placing(chart);
    if (place === undefined) return;
    ctx.save();
    Object.assign(ctx, { textAlign: 'left', textBaseline: 'middle', lineJoin: 'round' });
    const type = { size, family };
    const labels = items.map((label) => unplaced(ctx, label, place, type));
    const area = {
      left: chartArea.left,
      top: chartArea.top - size,
      right: width,
      bottom: chartArea.bottom - 1,
    };
    const places = placeLabels(labels, { obstacles: obstacles(chart, place, avoid), area, maxRaise });
    const xOf = (index: number) => labels[index]?.shapes[0]?.x ?? 0;
    Object.assign(ctx, { strokeStyle: thread, lineWidth: 1 });
    places.forEach((found, index) => found && drawThread(ctx, found, xOf(index)));
    Object.assign(ctx, { strokeStyle: halo, lineWidth: 3 });
    items.forEach((label, index) => {
      const found = places[index];
      const lines = found && shapesOf(label)[found.shape];
      if (lines) write(ctx, lines, found.label, { type, x: xOf(index) });
    });
    ctx.restore();
  },
};
