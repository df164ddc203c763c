import { inside, overlap, type Box } from './boxes.ts';
import { candidates, type Placed, type Shape } from './label-candidates.ts';

/** A label to be placed, in the first of its shapes that finds room. */
export interface Unplaced {
  /** Lower ones choose first. */
  readonly priority: number;
  readonly shapes: readonly Shape[];
  /** Whether it may stand over whiskers rather than be left out. */
  readonly kept?: boolean;
  /** Whether the best place is on the left of the point, as it is along steps that rise. */
  readonly leftFirst?: boolean;
  /** Points of other lines, which it should not be nearer to than to its own point. */
  readonly rivals?: readonly Place[];
}

export interface Room {
  readonly obstacles: readonly Box[];
  /** What labels keep clear of too, save those that would be left out for it. */
  readonly whiskers?: readonly Box[];
  /** Middles of marks that a label keeps clear of by `offMarks` pixels to each side, save its own. */
  readonly marks?: readonly { readonly x: number; readonly y: number }[];
  readonly offMarks?: number;
  /** How far labels on one line stand apart, in pixels; not at all when left out. */
  readonly apart?: number;
  readonly area: Box;
  /** How far above its point a label may stand, in pixels; twice as far for the first priority. */
  readonly maxRaise: number;
  /** How far under its point one may stand beyond right under it; no further when left out. */
  readonly maxDrop?: number;
  /** Whether none of the marks may be nearer to a label than its own. */
  readonly nearest?: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far a place is from a box, in pixels; 0 within it. */
function distance({ left, right, top, bottom }: Box, { x, y }: Place): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
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

/** A place that lines, marks and edges leave free, whether it is clear of whiskers, and whether no rival is nearer. */
type FreePlace = Placed & { readonly clear: boolean; readonly own: boolean };
/** The places of one shape, best first. */
type Free = readonly FreePlace[];

/** Room about the marks that are not a label’s own, so that it does not read as theirs. */
function aboutOthers({ shapes: [own] }: Unplaced, { marks = [], offMarks = 0 }: Room): Box[] {
  const others = marks.filter(
    ({ x, y }) => Math.abs(x - (own?.x ?? 0)) > 1 || Math.abs(y - (own?.y ?? 0)) > 1,
  );
  return others.map(({ x, y }) => ({
    left: x - offMarks,
    right: x + offMarks,
    top: y - offMarks / 2,
    bottom: y + offMarks / 2,
  }));
}

/** What is free for each shape of a label, whatever the other labels do. */
function freePlaces(unplaced: Unplaced, room: Room): Free[] {
  const { shapes, priority, leftFirst } = unplaced;
  const { obstacles, whiskers = [], area, maxRaise, maxDrop = 0 } = room;
  const reach = { maxRaise: priority === 0 ? 2 * maxRaise : maxRaise, maxDrop, leftFirst };
  const meets = (boxes: readonly Box[], { label, thread }: Omit<Placed, 'shape'>) =>
    boxes.some((box) => overlap(label, box) || (thread !== undefined && overlap(thread, box)));
  const others = aboutOthers(unplaced, room);
  const isTaken = (place: Omit<Placed, 'shape'>) =>
    meets(obstacles, place) || others.some((box) => overlap(place.label, box));
  const marks = room.nearest === true ? (room.marks ?? []) : [];
  const isNearest = ({ label }: Omit<Placed, 'shape'>, own: Shape, rivals: readonly Place[]) =>
    rivals.every((rival) => distance(label, rival) >= distance(label, own));
  return shapes.map((shape, index) =>
    candidates(shape, reach)
      .filter((place) => inside(place.label, area) && !isTaken(place) && isNearest(place, shape, marks))
      .map((place) => ({
        ...place,
        shape: index,
        clear: !meets(whiskers, place),
        own: isNearest(place, shape, unplaced.rivals ?? []),
      })),
  );
}

/** The best of the places open to a label: nearest to its own point before clear of whiskers, best both. */
function bestOf(open: readonly FreePlace[], kept: boolean): FreePlace | undefined {
  const clear = open.filter((place) => place.clear);
  const found = clear.find(({ own }) => own);
  if (found !== undefined || !kept) return found ?? clear[0];
  return open.find(({ own }) => own) ?? clear[0] ?? open[0];
}

/** Places for the labels in one order; the narrowest shape comes first where room is to be left for others. */
function placedInOrder(
  free: ReadonlyMap<Unplaced, readonly Free[]>,
  { order, narrowest }: Way,
  apart: number,
): Map<Unplaced, FreePlace> {
  const taken: Box[] = [];
  const isFree = (place: Box | undefined) =>
    place === undefined || !taken.some((other) => overlap(place, other));
  const placed = new Map<Unplaced, FreePlace>();
  for (const unplaced of [...free.keys()].sort((a, b) => a.priority - b.priority || order(a, b))) {
    const shapes = free.get(unplaced) ?? [];
    const places = (unplaced.priority <= narrowest ? shapes.toReversed() : shapes).flat();
    const open = places.filter(({ label, thread }) => isFree(label) && isFree(thread));
    const found = bestOf(open, unplaced.kept === true);
    if (found === undefined) continue;
    placed.set(unplaced, found);
    const { left, right } = found.label;
    taken.push({ ...found.label, left: left - apart, right: right + apart });
    if (found.thread) taken.push(found.thread);
  }
  return placed;
}

/**
 * A place for each label: within the area, clear of every obstacle, whisker and each other, threads included; one that
 * must be kept stands over whiskers where it finds no such place.
 * Of several ways of choosing, the one that places the most, those of the first priority before all, and of those the
 * one that leaves the most nearest to their own points; a label that finds no room is left out.
 */
export function placeLabels(labels: readonly Unplaced[], room: Room): (Placed | undefined)[] {
  const free = new Map(labels.map((label) => [label, freePlaces(label, room)]));
  const tries = WAYS.map((way) => placedInOrder(free, way, room.apart ?? 0));
  const all = labels.length + 1;
  const worth = (placed: ReadonlyMap<Unplaced, FreePlace>) =>
    [...placed].reduce(
      (sum, [{ priority }, { own }]) => sum + (priority === 0 ? all : 1) * all + (own ? 1 : 0),
      0,
    );
  const most = Math.max(...tries.map(worth));
  const best = tries.find((placed) => worth(placed) === most);
  return labels.map((label) => best?.get(label));
}
