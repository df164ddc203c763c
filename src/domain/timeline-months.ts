import type { IsoDate, PreciseDate } from './date.ts';
import { isAhead } from './is-ahead.ts';

interface Dated {
  readonly kind?: string;
  readonly date: PreciseDate;
}

/** The events of a month; of a year, where no month is known. */
export interface TimelineMonth<Event> {
  /** `2026-09`, or `2026` for events of which only the year is known. */
  readonly month: string;
  readonly events: readonly Event[];
}

/** Events by month on both sides of today, each side in the order it came in. */
export interface TimelineMonths<Event> {
  /** What lies ahead of the day. */
  readonly ahead: readonly TimelineMonth<Event>[];
  /** Everything else. */
  readonly past: readonly TimelineMonth<Event>[];
}

/** Events, newest first, grouped by month and parted at a day; the month of that day may stand on both sides. */
export function timelineMonths<Event extends Dated>(
  events: readonly Event[],
  asOf: IsoDate,
): TimelineMonths<Event> {
  return {
    ahead: months(events.filter((event) => isAhead(event, asOf))),
    past: months(events.filter((event) => !isAhead(event, asOf))),
  };
}

function months<Event extends Dated>(events: readonly Event[]): TimelineMonth<Event>[] {
  const byMonth = Map.groupBy(events, ({ date }) => date.date.slice(0, 7));
  return [...byMonth].map(([month, held]) => ({ month, events: held }));
}
