import type { Box } from './boxes.ts';

/** A label in one shape, to be placed beside a point. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  /** Where the point’s own mark and whisker end above. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and the thread down to its point where it stands apart. */
export interface Placed {
  /** Which of its shapes it has. */
  readonly shape: number;
  readonly label: Box;
  readonly thread?: Box;
}

const DISTANCE = 9;
const ABOVE = 3;
const RAISE_STEP = 5;
/** A thread shorter than this says nothing. */
const SHORTEST_THREAD = 8;

function box(left: number, top: number, { width, height }: Shape): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function threaded(label: Box, { x, top }: Shape): Omit<Placed, 'shape'> {
  if (top - label.bottom < SHORTEST_THREAD) return { label };
  return { label, thread: { left: x - 0.5, right: x + 0.5, top: label.bottom + 1, bottom: top - 1 } };
}

/** How far above and under its point a label may stand, in pixels, and whether it stands best on its left. */
export interface Reach {
  readonly maxRaise: number;
  readonly maxDrop: number;
  readonly leftFirst?: boolean;
}

/** A label so far under its point that a thread leads up to it. */
function hung(label: Box, { x, y }: Shape): Omit<Placed, 'shape'> {
  if (label.top - y - DISTANCE < SHORTEST_THREAD) return { label };
  return { label, thread: { left: x - 0.5, right: x + 0.5, top: y + DISTANCE - 2, bottom: label.top - 1 } };
}

/**
 * Where a label may stand, best first: above its point, beside it, under it, then higher and higher above it, then lower
 * and lower under it; or first on its left.
 */
export function candidates(label: Shape, { maxRaise, maxDrop, leftFirst }: Reach): Omit<Placed, 'shape'>[] {
  const { x, y, top, width, height } = label;
  const starts = [x - 4, x - width / 2, x - width + 4];
  const raised = (raise: number) => starts.map((left) => box(left, top - ABOVE - height - raise, label));
  const beside = (left: number) => [height / 2, height, 0].map((up) => box(left, y - up, label));
  const [right, left] = [beside(x + DISTANCE), beside(x - DISTANCE - width)];
  const above = raised(0);
  const near = leftFirst === true ? [...left, ...above, ...right] : [...above, ...right, ...left];
  const under = starts.map((start) => box(start, y + DISTANCE, label));
  const high = Array.from({ length: Math.floor(maxRaise / RAISE_STEP) }, (_, index) =>
    raised((index + 1) * RAISE_STEP),
  );
  const places = [...near, ...under, ...high.flat()].map((place) =>
    above.includes(place) || place.bottom > top ? { label: place } : threaded(place, label),
  );
  const low = Array.from({ length: Math.floor(maxDrop / RAISE_STEP) }, (_, index) =>
    starts.map((left) => hung(box(left, y + DISTANCE + (index + 1) * RAISE_STEP, label), label)),
  );
  return [...places, ...low.flat()];
}
