import { addDays, epochDay, type IsoDate } from '../domain/date.ts';
import { share, type Span } from './share.ts';

/** A mark of a time axis at the first day of a quarter. */
export interface TimeTick {
  readonly date: IsoDate;
  readonly at: number;
  /** Whether a year begins there. */
  readonly year: boolean;
}

/** The stretch of days between two dates. */
export function timeSpan(from: IsoDate, to: IsoDate): Span {
  return { from: epochDay(from), to: epochDay(to) };
}

/** Where a date lies in a stretch of days, 0 to 1. */
export function timeShare(date: IsoDate, span: Span): number {
  return share(epochDay(date), span);
}

/** The first days of the quarters within two dates, oldest first. */
export function quarterTicks(from: IsoDate, to: IsoDate): TimeTick[] {
  const span = timeSpan(from, to);
  const ticks: TimeTick[] = [];
  for (let date = firstOfQuarter(from); date <= to; date = firstOfQuarter(addDays(date, 100))) {
    if (date >= from) ticks.push({ date, at: timeShare(date, span), year: date.slice(5, 7) === '01' });
  }
  return ticks;
}

/** The first day of the quarter a date falls in. */
function firstOfQuarter(date: IsoDate): IsoDate {
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
