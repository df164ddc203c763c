import { daysBetween, type IsoDate } from './date.ts';
import { MOST_DAYS_STANDING } from './lead-bands.ts';
import { lastHeldDate, type Reign } from './reigns.ts';

/** Days of a reign of which nothing is held: from the last snapshot before to the first after. */
export interface UnheldStretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The stretches of more than 45 days within a reign without a snapshot, oldest first: who led then is not known. */
export function unheldStretches({ publications, until, category }: Reign): UnheldStretch[] {
  return publications.flatMap((publication, at) => {
    const next = publications[at + 1] ?? until;
    const from = lastHeldDate(publication, category);
    return next && daysBetween(from, next.date) > MOST_DAYS_STANDING ? [{ from, to: next.date }] : [];
  });
}
