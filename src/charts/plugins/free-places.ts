import { inside, overlap, surrounding, type Box } from './boxes.ts';
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

/** A place that lines, marks and edges leave free, whether it is clear of whiskers, and whether no rival is nearer. */
export type FreePlace = Placed & { readonly clear: boolean; readonly own: boolean };
/** The places of one shape, best first. */
export type Free = readonly FreePlace[];

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

/** The boxes that any of several places could meet: of many across a chart, the few about one label. */
function about(places: readonly Omit<Placed, 'shape'>[], boxes: readonly Box[]): Box[] {
  const around = surrounding(places.flatMap(({ label, thread }) => (thread ? [label, thread] : [label])));
  return boxes.filter((box) => overlap(box, around));
}

/** What is free for each shape of a label, whatever the other labels do. */
export function freePlaces(unplaced: Unplaced, room: Room): Free[] {
  const { shapes, priority, leftFirst } = unplaced;
  const { obstacles, whiskers = [], area, maxRaise, maxDrop = 0 } = room;
  const reach = { maxRaise: priority === 0 ? 2 * maxRaise : maxRaise, maxDrop, leftFirst };
  const meets = (boxes: readonly Box[], { label, thread }: Omit<Placed, 'shape'>) =>
    boxes.some((box) => overlap(label, box) || (thread !== undefined && overlap(thread, box)));
  const others = aboutOthers(unplaced, room);
  const nearest = room.nearest === true ? (room.marks ?? []) : [];
  const isNearest = ({ label }: Omit<Placed, 'shape'>, own: Shape, rivals: readonly Place[]) =>
    rivals.every((rival) => distance(label, rival) >= distance(label, own));
  return shapes.map((shape, index) => {
    const places = candidates(shape, reach).filter(({ label }) => inside(label, area));
    const near = (boxes: readonly Box[]) => about(places, boxes);
    const [lines, marks, uprights] = [near(obstacles), near(others), near(whiskers)];
    return places
      .filter(
        (place) =>
          !meets(lines, place) && !meets(marks, { label: place.label }) && isNearest(place, shape, nearest),
      )
      .map((place) => ({
        ...place,
        shape: index,
        clear: !meets(uprights, place),
        own: isNearest(place, shape, unplaced.rivals ?? []),
      }));
  });
}
