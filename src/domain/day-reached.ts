import type { IsoDate } from './date.ts';

/** The days of which something of a category of a board is held, each list ascending. */
export interface DaysHeld {
  /** Those of its main publications. */
  readonly main: readonly IsoDate[];
  /** Those on which a main publication was only seen to stand unchanged. */
  readonly seen: readonly IsoDate[];
  /** Those of which another edition alone is held. */
  readonly otherEdition: readonly IsoDate[];
}

/** The day whose standings stand for a date, and how it comes to stand for it. */
export interface DayReached {
  readonly date: IsoDate;
  /**
   * `held`: it is the date itself. `seen`: it was seen to stand on the date. `otherEdition`: the date is held in another
   * edition alone. `before`: nothing is held of the date. `first`: the date lies before all that is held.
   */
  readonly kind: 'held' | 'seen' | 'otherEdition' | 'before' | 'first';
}

/**
 * Where a date leads: to the newest main publication on or before it, and from before all of them to the first.
 * Undefined where none is held.
 */
export function dayReached({ main, seen, otherEdition }: DaysHeld, asked: IsoDate): DayReached | undefined {
  const [first] = main;
  if (first === undefined) return undefined;
  const date = main.findLast((day) => day <= asked);
  if (date === undefined) return { date: first, kind: 'first' };
  if (date === asked) return { date, kind: 'held' };
  if (seen.includes(asked)) return { date, kind: 'seen' };
  return { date, kind: otherEdition.includes(asked) ? 'otherEdition' : 'before' };
}
