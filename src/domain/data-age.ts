import { daysBetween, type IsoDate } from './date.ts';

/** How old numbers are on the day the site speaks of. */
export interface DataAge {
  readonly days: number;
  /** Whether they are so old that readers are told that nothing was held since. */
  readonly stale: boolean;
}

const MOST_FRESH_DAYS = 30;

/** The age on `asOf` of data held to a date, in days; stale past 30. */
export function dataAge(date: IsoDate, asOf: IsoDate): DataAge {
  const days = daysBetween(date, asOf);
  return { days, stale: days > MOST_FRESH_DAYS };
}
