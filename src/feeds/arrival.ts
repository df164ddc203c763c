import type { IsoDate } from '../domain/date.ts';
import type { LeadChange } from '../domain/lead-changes.ts';
import { compareText } from '../domain/problem.ts';

/**
 * The day a lead change came to the site: that of the first of the copies which show it. A copy came on the day it was
 * added where that is after the site’s first day; the founding ones on the day of the publication itself, so that
 * nothing imported late is missed and nothing old is announced as new.
 */
export function leadChangeArrival({ to, category }: LeadChange, firstDay: IsoDate): IsoDate {
  const { date, snapshots } = to.publication;
  const days = snapshots
    .filter(({ categories }) => categories.some((held) => held.category === category))
    .map(({ added }) => (added !== undefined && added > firstDay ? added : date));
  return days.sort(compareText)[0] ?? date;
}
