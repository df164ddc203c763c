/** A rectangle in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label in one shape, to be placed beside a point. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  /** Where the point’s own mark and whisker end above. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A label to be placed, in the first of its shapes that finds room. */
export interface Unplaced {
  /** Lower ones choose first. */
  readonly priority: number;
  readonly shapes: readonly Shape[];
  /** Whether it may stand over whiskers rather than be left out. */
  readonly kept?: boolean;
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

/** Where a label may stand, best first: above its point, beside it, under it, then higher and higher above it. */
function candidates(label: Shape, maxRaise: number): Omit<Placed, 'shape'>[] {
  const { x, y, top, width, height } = label;
  const starts = [x - 4, x - width / 2, x - width + 4];
  const raised = (raise: number) => starts.map((left) => box(left, top - ABOVE - height - raise, label));
  const beside = [x + DISTANCE, x - DISTANCE - width].flatMap((left) =>
    [height / 2, height, 0].map((up) => box(left, y - up, label)),
  );
  const under = starts.map((left) => box(left, y + DISTANCE, label));
  const high = Array.from({ length: Math.floor(maxRaise / RAISE_STEP) }, (_, index) =>
    raised((index + 1) * RAISE_STEP),
  );
  return [...raised(0), ...beside, ...under, ...high.flat()].map((place, index) =>
    index < 3 || place.bottom > top ? { label: place } : threaded(place, label),
  );
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

export interface Room {
  readonly obstacles: readonly Box[];
  /** What labels keep clear of too, save those that would be left out for it. */
  readonly whiskers?: readonly Box[];
  readonly area: Box;
  /** How far above its point a label may stand, in pixels; twice as far for the first priority. */
  readonly maxRaise: number;
}

type Order = (a: Unplaced, b: Unplaced) => number;
const xOf = ({ shapes }: Unplaced) => shapes[0]?.x ?? 0;
const yOf = ({ shapes }: Unplaced) => shapes[0]?.y ?? 0;
/** Orders to try among labels of one priority: from the top, from the left, from the right, from the bottom. */
const ORDERS: readonly Order[] = [
  (a, b) => yOf(a) - yOf(b),
  (a, b) => xOf(a) - xOf(b),
  (a, b) => xOf(b) - xOf(a),
  (a, b) => yOf(b) - yOf(a),
];

interface Way {
  readonly order: Order;
  /** The last priority whose labels take the least room they can, for others to stand beside them; −1 for none. */
  readonly narrowest: number;
}

const WAYS: readonly Way[] = [-1, 0, 1].flatMap((narrowest) => ORDERS.map((order) => ({ order, narrowest })));

/** Every place a label may have, best first; the narrowest shape comes first where room is to be left for others. */
function placesOf(
  { shapes, priority }: Unplaced,
  { narrowest, maxRaise }: Pick<Way & Room, 'narrowest' | 'maxRaise'>,
): Placed[] {
  const raise = priority === 0 ? 2 * maxRaise : maxRaise;
  const places = shapes.map((shape, index) =>
    candidates(shape, raise).map((place) => ({ ...place, shape: index })),
  );
  return (priority <= narrowest ? places.reverse() : places).flat();
}

function placedInOrder(
  labels: readonly Unplaced[],
  { order, narrowest }: Way,
  { obstacles, whiskers = [], area, maxRaise }: Room,
): Map<Unplaced, Placed> {
  const taken = [...obstacles];
  const isFree = (place: Box | undefined) =>
    place === undefined || !taken.some((other) => overlap(place, other));
  const fits = ({ label, thread }: Omit<Placed, 'shape'>) =>
    inside(label, area) && isFree(label) && isFree(thread);
  const isClear = ({ label, thread }: Omit<Placed, 'shape'>) =>
    !whiskers.some((whisker) => overlap(label, whisker) || (thread && overlap(thread, whisker)));
  const placed = new Map<Unplaced, Placed>();
  for (const unplaced of labels.toSorted((a, b) => a.priority - b.priority || order(a, b))) {
    const free = placesOf(unplaced, { narrowest, maxRaise }).filter(fits);
    const found = free.find(isClear) ?? (unplaced.kept === true ? free[0] : undefined);
    if (found === undefined) continue;
    placed.set(unplaced, found);
    taken.push(found.label, ...(found.thread ? [found.thread] : []));
  }
  return placed;
}

/**
 * A place for each label: within the area, clear of every obstacle, whisker and each other, threads included; one that
 * must be kept stands over whiskers where it finds no such place.
 * Of several ways of choosing, the one that places the most, those of the first priority before all; a label that finds
 * no room is left out.
 */
export function placeLabels(labels: readonly Unplaced[], room: Room): (Placed | undefined)[] {
  const tries = WAYS.map((way) => placedInOrder(labels, way, room));
  const worth = (placed: ReadonlyMap<Unplaced, Placed>) =>
    [...placed.keys()].reduce((sum, { priority }) => sum + (priority === 0 ? labels.length + 1 : 1), 0);
  const most = Math.max(...tries.map(worth));
  const best = tries.find((placed) => worth(placed) === most);
  return labels.map((label) => best?.get(label));
}

/** Small boxes along a line, each `reach` wide to every side, so that a label can keep clear of it. */
export function boxesAlong(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  reach: number,
): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (2 * reach)));
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = from.x + ((to.x - from.x) * index) / count;
    const y = from.y + ((to.y - from.y) * index) / count;
    return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  });
}
