import type { IsoDate } from '../domain/date.ts';
import type { LeadChange } from '../domain/lead-changes.ts';
import { compareText } from '../domain/problem.ts';
import type { Publication } from '../domain/publication.ts';
import type { Reign } from '../domain/reigns.ts';

interface ArrivalOptions {
  /** The reign that the change ended; without it the first snapshot with the new leader says it alone. */
  readonly ended: Pick<Reign, 'publications'> | undefined;
  /** The site’s. */
  readonly firstDay: IsoDate;
}

/**
 * The day a lead change came to the site: the first on which both the new leader’s first publication and any of the
 * former leader’s reign were there, for only the two together show it. What is added to a reign known before announces
 * nothing anew; a former leader that was imported late announces a change that nobody was told of.
 */
export function leadChangeArrival(
  { to, category }: Pick<LeadChange, 'to' | 'category'>,
  { ended, firstDay }: ArrivalOptions,
): IsoDate {
  const arrivalOf = (publication: Publication) => publicationArrival(publication, category, firstDay);
  const [former] = (ended?.publications ?? []).map(arrivalOf).sort(compareText);
  const shown = arrivalOf(to.publication);
  return former !== undefined && former > shown ? former : shown;
}

/**
 * The day of the first of the copies that hold the category. A copy came on the day it was added where that is after the
 * site’s first day; the founding ones on the day of the publication itself, so that nothing imported late is missed and
 * nothing old is announced as new.
 */
function publicationArrival({ date, snapshots }: Publication, category: string, firstDay: IsoDate): IsoDate {
  const days = snapshots
    .filter(({ categories }) => categories.some((held) => held.category === category))
    .map(({ added }) => (added !== undefined && added > firstDay ? added : date));
  return days.sort(compareText)[0] ?? date;
}
