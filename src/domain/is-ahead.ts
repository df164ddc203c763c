import { firstDayOf, lastDayOf, type IsoDate, type PreciseDate } from './date.ts';

/**
 * Whether a dated event lies after a day. An end of which only the month or the year is known lies ahead until the
 * last day it can mean; anything else dated with the running month has happened, or nobody would have recorded it.
 */
export function isAhead(
  { kind, date }: { readonly kind?: string; readonly date: PreciseDate },
  asOf: IsoDate,
): boolean {
  return (kind === 'retirement' ? lastDayOf(date.date) : firstDayOf(date.date)) > asOf;
}
