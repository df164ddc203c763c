/** A rectangle in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label to be placed beside a point. */
export interface Unplaced {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const DISTANCE = 8;
const RAISES = [0, 10, 20, 32, 46, 60, 76, 92, 110, 130, 150];

function box(left: number, top: number, { width, height }: Unplaced): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Where a label may stand, best first: above its point, beside it, under it, then higher and higher above it. */
function candidates(label: Unplaced): Box[] {
  const { x, y, width, height } = label;
  const starts = [x - 4, x - width / 2, x - width + 4];
  const raised = (raise: number) => starts.map((left) => box(left, y - DISTANCE - height - raise, label));
  const beside = [x + DISTANCE + 1, x - DISTANCE - 1 - width].flatMap((left) =>
    [height / 2, height, 0].map((up) => box(left, y - up, label)),
  );
  const under = starts.map((left) => box(left, y + DISTANCE, label));
  return [...raised(0), ...beside, ...under, ...RAISES.slice(1).flatMap(raised)];
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

/**
 * A place for each label, the first ones choosing first: within the area, clear of every obstacle and of each other.
 * A label that finds none is left out.
 */
export function placeLabels(
  labels: readonly Unplaced[],
  obstacles: readonly Box[],
  area: Box,
): (Box | undefined)[] {
  const taken = [...obstacles];
  return labels.map((label) => {
    const free = candidates(label).find(
      (place) => inside(place, area) && !taken.some((other) => overlap(place, other)),
    );
    if (free !== undefined) taken.push(free);
    return free;
  });
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
