import { isMeasured, type Measured, type Unmeasured } from './claim-measure.ts';
import { addDays, type IsoDate } from './date.ts';
import type { Publication } from './publication.ts';
import { lastHeldDate } from './reigns.ts';
import type { DatedRemeasurement } from './remeasurements.ts';

/** How far from the day on which something was said a snapshot may lie to check it. */
export const MOST_DAYS_APART = 14;

/** The quantity in the publication that checks a claim: the one it names, that stood on the day, or the first after. */
export interface Checked extends Measured {
  readonly how: 'named' | 'stood' | 'after';
}

/** Why nothing held can check a claim. */
export type Unchecked =
  | { readonly reason: 'not-on-boards' | 'board-not-held' | 'day-unknown' }
  /** Nothing within 14 days could: the newest by that day, and the first after it that gives the quantity. */
  | { readonly reason: 'no-snapshot'; readonly before?: Publication; readonly after?: Publication }
  /** Snapshots of those days are held, of other categories of the board. */
  | { readonly reason: 'category-not-held'; readonly category: string; readonly after?: Publication }
  | { readonly reason: 'remeasured'; readonly remeasurement: DatedRemeasurement }
  /** Of a record: up to this publication none that is held shows the subject with anything of the kind. */
  | { readonly reason: 'not-shown'; readonly publication: Publication }
  /** Of who was to be first: the first publication held of an edition shows somebody past the threshold already. */
  | { readonly reason: 'opens-edition'; readonly publication: Publication }
  | (Exclude<Unmeasured, { reason: 'not-carried' }> & { readonly publication: Publication });

export interface CheckOptions {
  readonly category: string;
  /** The day on which it was said. */
  readonly day: IsoDate;
  readonly measure: (publication: Publication) => Measured | Unmeasured;
  /** Re-measurements on the board, across which no row may be held against what was said. */
  readonly remeasurements: readonly DatedRemeasurement[];
}

/**
 * What was said held against publications, which must be oldest first: the newest on or before the day that gives the
 * quantity and was still seen at most 14 days before it, else the first within 14 days after; never across a
 * re-measurement of a row it needs.
 */
export function checkedIn(held: readonly Publication[], options: CheckOptions): Checked | Unchecked {
  const { stood, after } = within(held, options);
  const tried = [
    ...stood.toReversed().map((publication) => attempt(publication, 'stood', options)),
    ...after.map((publication) => attempt(publication, 'after', options)),
  ];
  return tried.find((found) => 'value' in found) ?? unchecked(held, tried, options);
}

/** The first re-measurement of one of the rows between two days, the second among them. */
export function remeasuredSince(
  { rows }: Pick<Measured, 'rows'>,
  remeasurements: readonly DatedRemeasurement[],
  { from, until }: { readonly from: IsoDate; readonly until: IsoDate },
): DatedRemeasurement | undefined {
  return remeasurements.find(
    ({ model, variant, after }) =>
      after.date > from &&
      after.date <= until &&
      rows.some((row) => row.model === model && row.variant === variant),
  );
}

function within(held: readonly Publication[], { category, day }: CheckOptions) {
  const oldest = addDays(day, -MOST_DAYS_APART);
  const newest = addDays(day, MOST_DAYS_APART);
  return {
    stood: held.filter(
      (publication) => publication.date <= day && lastHeldDate(publication, category, day) >= oldest,
    ),
    after: held.filter(({ date }) => date > day && date <= newest),
  };
}

type Attempt = Checked | Unchecked | { readonly reason: 'not-carried' };

function attempt(publication: Publication, how: 'stood' | 'after', options: CheckOptions): Attempt {
  const { category, day, measure, remeasurements } = options;
  const found = measure(publication);
  if (!isMeasured(found)) return found.reason === 'not-carried' ? found : { ...found, publication };
  const span =
    how === 'stood'
      ? { from: lastHeldDate(publication, category, day), until: day }
      : { from: day, until: publication.date };
  const remeasurement = remeasuredSince(found, remeasurements, span);
  return remeasurement ? { reason: 'remeasured', remeasurement } : { ...found, how };
}

/** The reason a reader should be told: a re-measurement before anything else, then what a later snapshot lacks. */
function unchecked(
  held: readonly Publication[],
  tried: readonly Attempt[],
  { category, day, measure }: CheckOptions,
): Unchecked {
  const reasons = tried.flatMap((found) =>
    'value' in found || found.reason === 'not-carried' ? [] : [found],
  );
  const remeasured = reasons.find(({ reason }) => reason === 'remeasured');
  if (remeasured) return remeasured;
  const after = held.find((publication) => publication.date > day && isMeasured(measure(publication)));
  const lacking = reasons.filter((found) => 'publication' in found);
  const later = lacking.find(({ publication }) => publication.date > day);
  const told = later ?? (after ? undefined : lacking[0]);
  if (told) return told;
  if (tried.length > 0 && reasons.length === 0) return { reason: 'category-not-held', category, after };
  const before = held.findLast(({ date, categories }) => date <= day && categories.has(category));
  return { reason: 'no-snapshot', before, after };
}
