import type { IsoDate } from './date.ts';
import type { Publication } from './publication.ts';
import { lastHeldDate } from './reigns.ts';

/** What a record was looked for in: none is said without it. */
export interface Held {
  /** Main publications that carry the category. */
  readonly publications: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How many publications there are, oldest first, and from when to when they are seen to stand; undefined for none. */
export function heldIn(publications: readonly Publication[], category: string): Held | undefined {
  const [first, last] = [publications[0], publications.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { publications: publications.length, from: first.date, to: lastHeldDate(last, category) };
}
