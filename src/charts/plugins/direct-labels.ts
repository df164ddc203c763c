import type { Chart, Plugin } from 'chart.js';
import { marksOf, obstacles, rivalsOf, whiskersOf, type Place } from './label-obstacles.ts';
import type { DirectLabel, DirectLabelOptions } from './direct-label.ts';
import type { Room } from './free-places.ts';
import type { Placed } from './label-candidates.ts';
import { placeLabels, type Unplaced } from './label-placement.ts';
import { drawThread, LINE_HEIGHT, widthOf, writeLabel, type LabelType } from './write-label.ts';

export type { DirectLabel, DirectLabelOptions, LabelSpan } from './direct-label.ts';

/** How far a label may begin before a plot it keeps within, so that it can stand over a point at the edge. */
const OVER_EDGE = 5;
/** Between two labels on one line where marks are many, in pixels. */
const APART = 6;

/** From the units of the axes to pixels; undefined while a chart has no axes. */
function placing({ scales: { x, y } }: Chart<'line'>): ((place: Place) => Place) | undefined {
  if (x === undefined || y === undefined) return undefined;
  return (place) => ({ x: x.getPixelForValue(place.x), y: y.getPixelForValue(place.y) });
}

type Lines = DirectLabel['lines'];

/** The shapes a label may have, widest first. */
function shapesOf(label: DirectLabel): readonly Lines[] {
  const { lines, narrow, least } = label;
  const stacked = lines.flatMap((line) => line.map((span) => [span]));
  const shapes = stacked.length === lines.length ? [lines] : [lines, stacked];
  const narrower = narrow === undefined || narrow.length <= stacked.length ? [] : [narrow];
  return [...shapes, ...narrower, ...(least === undefined ? [] : [least])];
}

function unplaced(
  ctx: CanvasRenderingContext2D,
  label: DirectLabel,
  place: (at: Place) => Place,
  type: LabelType,
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
  const { priority, kept, leftFirst } = label;
  return { priority, kept, leftFirst, shapes };
}

interface Written {
  readonly label: DirectLabel;
  readonly found: Placed | undefined;
  /** Of its point, in pixels. */
  readonly x: number;
}

/** The first labels, or the others where those leave the one at their head, or more of the first two priorities, out. */
function chosen(first: readonly Written[], others: () => readonly Written[]): readonly Written[] {
  const lacking = (written: readonly Written[]) =>
    written.filter(({ label, found }) => label.priority < 2 && found === undefined).length +
    (written[0]?.found === undefined ? first.length : 0);
  if (lacking(first) === 0) return first;
  const second = others();
  return second.length > 0 && lacking(second) < lacking(first) ? second : first;
}

/** The room that labels have, and how they keep to their own points in it. */
function roomIn(chart: Chart<'line'>, place: (at: Place) => Place, options: DirectLabelOptions): Room {
  const { size, maxRaise, maxDrop, within, offMarks, avoid = [], nearest, byOwnLine } = options;
  const { chartArea, width } = chart;
  return {
    obstacles: obstacles(chart, place, avoid),
    ...((offMarks !== undefined || byOwnLine) && { apart: APART }),
    ...((offMarks !== undefined || nearest) && { marks: marksOf(chart, place) }),
    offMarks,
    nearest,
    whiskers: whiskersOf(chart, place),
    area: {
      left: chartArea.left - (within === true ? OVER_EDGE : 0),
      top: chartArea.top - size,
      right: within === true ? chartArea.right : width,
      bottom: chartArea.bottom - 1,
    },
    maxRaise,
    maxDrop,
  };
}

/** Finds places for labels, all in one room. */
function writing(
  chart: Chart<'line'>,
  place: (at: Place) => Place,
  options: DirectLabelOptions,
): (list: readonly DirectLabel[]) => Written[] {
  const room = roomIn(chart, place, options);
  return (list) => {
    const labels = list.map((label) => ({
      ...unplaced(chart.ctx, label, place, options),
      ...(options.byOwnLine && { rivals: rivalsOf(chart, place, label) }),
    }));
    const places = placeLabels(labels, room);
    return list.map((label, index) => ({
      label,
      found: places[index],
      x: labels[index]?.shapes[0]?.x ?? 0,
    }));
  };
}

/** Writes names and numbers beside their points, where nothing else stands. */
export const directLabels: Plugin<'line', DirectLabelOptions> = {
  id: 'directLabels',
  afterDatasetsDraw(chart, _, options) {
    const { items = [], otherwise = [], size, family, halo, thread } = options;
    const { ctx } = chart;
    const place = placing(chart);
    if (place === undefined) return;
    ctx.save();
    Object.assign(ctx, { textAlign: 'left', textBaseline: 'middle', lineJoin: 'round' });
    const placed = writing(chart, place, options);
    const written = chosen(placed(items), () => placed(otherwise));
    Object.assign(ctx, { strokeStyle: thread, lineWidth: 1 });
    written.forEach(({ found, x }) => found && drawThread(ctx, found, x));
    Object.assign(ctx, { strokeStyle: halo, lineWidth: 3 });
    for (const { label, found, x } of written) {
      const lines = found && shapesOf(label)[found.shape];
      if (lines) writeLabel(ctx, lines, found.label, { type: { size, family }, x });
    }
    ctx.restore();
  },
};
