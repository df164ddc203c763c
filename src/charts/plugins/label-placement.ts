import { overlap, type Box } from './boxes.ts';
import { freePlaces, type Free, type FreePlace, type Room, type Unplaced } from './free-places.ts';
import type { Placed } from './label-candidates.ts';

export type { Unplaced } from './free-places.ts';

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
