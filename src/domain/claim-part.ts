import type { Catalog } from './catalog.ts';
import { remeasuredSince, type Checked, type CheckOptions, type Unchecked } from './claim-check.ts';
import { editionChecks, type EditionCheck } from './claim-editions.ts';
import { isWithin, judgement, toleranceOf, type Judgement } from './claim-judgement.ts';
import { isMeasured, type Measured } from './claim-measure.ts';
import { checkOptions, mainCheck } from './claim-main-check.ts';
import { claimPath, type PathPoint } from './claim-path.ts';
import { saidOf, type Stated } from './claim-said.ts';
import type { IsoDate } from './date.ts';
import type { Publication, Row } from './publication.ts';
import type { DatedRemeasurement } from './remeasurements.ts';

/** What was said held against the publication that checks it, or why none does. */
export type Then =
  | (Judgement & { readonly then: Checked })
  | { readonly verdict: 'reported'; readonly reason: Unchecked; readonly then?: undefined };

/** The quantity in a later publication, held against what was said. */
export type Later = Measured & Judgement & Crossed;

/** The first re-measurement between what it is shown beside and it, of a row that either needs. */
interface Crossed {
  readonly remeasurement?: DatedRemeasurement;
}

/** What became of a statement in one category. */
export type MeasuredPart = Then & {
  readonly kind: 'measured';
  readonly category: string;
  /** Where nothing checks it: the first publication after it was said. */
  readonly since?: Later;
  /** The newest main publication that gives the quantity; a re-measurement is one since the moment before. */
  readonly now?: Later;
  /** Whether now differs from then by more than the tolerance, and from what was said. */
  readonly moved: boolean;
  /** The quantity in every main publication from the one that checks it, or the first since, to now. */
  readonly path: readonly PathPoint[];
  /** What other editions say, one each, between the main publication that checks it and the next. */
  readonly others: readonly (EditionCheck & Judgement)[];
};

/**
 * A statement of a quantity in one category of a board, then and now. Where no main publication checks it, one of
 * another edition may: its publication is not main, and says its edition. Boards must be able to say something of it.
 */
export function measuredPart(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  stated: Stated,
): MeasuredPart {
  const options = checkOptions(catalog, board, stated);
  const all = catalog.publications.get(board) ?? [];
  const main = all.filter((publication) => publication.main);
  const then = thenIn(all, stated, options);
  const since = then.then ? undefined : sinceIn(main, stated, options);
  const start = then.then ?? since;
  const newest = main.map(options.measure).findLast(isMeasured);
  const now = newest && {
    ...judged(newest, stated),
    ...(start && crossed(whenceOf(start), newest, options)),
  };
  const { measure } = options;
  return {
    kind: 'measured',
    category: stated.category,
    ...then,
    ...(since && { since }),
    ...(now && { now }),
    moved: hasMoved(then.then, newest, stated),
    path: claimPath(start ? main.filter(({ date }) => date >= start.publication.date) : [], measure),
    others: then.then?.publication.main
      ? editionChecks(between(all, then.then.publication), options).map((found) => judged(found, stated))
      : [],
  };
}

function judged<T extends Measured>(found: T, stated: Stated): T & Judgement {
  return { ...found, ...judgement(saidOf(stated, found), found.value, stated.claim) };
}

function thenIn(all: readonly Publication[], stated: Stated, options: CheckOptions): Then {
  const byMain = mainCheck(all, stated.claim.snapshot, options);
  const found = 'value' in byMain ? byMain : (editionChecks(all, options)[0] ?? byMain);
  if (!('value' in found)) return { verdict: 'reported', reason: found };
  return { then: found, ...judgement(saidOf(stated, found), found.value, stated.claim) };
}

function sinceIn(main: readonly Publication[], stated: Stated, options: CheckOptions): Later | undefined {
  const { day, measure } = options;
  const first = main
    .filter(({ date }) => date > day)
    .map(measure)
    .find(isMeasured);
  return first && { ...judged(first, stated), ...crossed({ date: day, rows: [] }, first, options) };
}

/** What was published from a main publication on until the next: what lies further off speaks of another state. */
function between(all: readonly Publication[], { date }: Publication): Publication[] {
  const next = all.find((other) => other.main && other.date > date);
  return all.filter((other) => other.date >= date && (next === undefined || other.date < next.date));
}

function crossed(
  from: { readonly date: IsoDate; readonly rows: readonly Row[] },
  { rows, publication }: Measured,
  { remeasurements: known }: CheckOptions,
): Crossed {
  const span = { from: from.date, until: publication.date };
  const remeasurement = remeasuredSince({ rows: [...from.rows, ...rows] }, known, span);
  return remeasurement ? { remeasurement } : {};
}

function whenceOf({ publication, rows }: Measured) {
  return { date: publication.date, rows };
}

function hasMoved(then: Measured | undefined, now: Measured | undefined, stated: Stated): boolean {
  if (then === undefined || now === undefined) return false;
  const { claim } = stated;
  const shift = beyondLikened(now) - beyondLikened(then);
  const hasShifted = !isWithin(shift, toleranceOf(saidOf(stated, then), claim));
  return hasShifted && judgement(saidOf(stated, now), now.value, claim).verdict === 'differs';
}

/** A gap likened to another says how far apart the two are: it moves as well where only the other one does. */
function beyondLikened({ value, likenedPoints = 0 }: Measured): number {
  return value - likenedPoints;
}
