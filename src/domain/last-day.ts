import type { IsoDate } from './date.ts';

/** The last of some days, in whatever order they come; undefined for none. */
export function lastDay(days: readonly IsoDate[]): IsoDate | undefined {
  return [...days].sort().at(-1);
}
