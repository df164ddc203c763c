import type { Point } from './configuration.ts';
import type { RemeasuredJoin } from './plugins/remeasured-joins.ts';

/** Items in runs that a line may join: each is in the run of the one before it where it goes on from that. */
export function joinedRuns<Item>(
  items: readonly Item[],
  goesOn: (before: Item, item: Item) => boolean,
): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && goesOn(before, item)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** The dotted line between two points that are not to be compared, because a model was re-measured between them. */
export function remeasuredJoin(from: Point, to: Point): RemeasuredJoin {
  return { from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, color: 'var(--ink-2)' };
}

/** The dotted lines from run to run, where one begins with a re-measurement. */
export function remeasuredJoins<Item extends { readonly point: Point }>(
  runs: readonly (readonly Item[])[],
  isRemeasured: (item: Item) => boolean,
): RemeasuredJoin[] {
  return runs.slice(1).flatMap((run, index) => {
    const [from, to] = [runs[index]?.at(-1), run[0]];
    return from && to && isRemeasured(to) ? [remeasuredJoin(from.point, to.point)] : [];
  });
}
