import type { Catalog } from './catalog.ts';
import { gapBest, largest, type GapBest } from './gap-best.ts';
import { heldIn, type Held } from './held.ts';
import { leadChanges, type LeadChange } from './lead-changes.ts';
import { mainPublications } from './main-publications.ts';
import { reignHistory, type ReignRecord } from './reign-history.ts';
import { reigns, type Reign } from './reigns.ts';

/** The superlatives of a category of a board, of equals the earliest; each absent where nothing qualifies. */
export interface Bests {
  readonly held: Held;
  /** The largest gap of a leader to the next model; level scores are none. */
  readonly widestGap?: GapBest;
  /** The smallest gap of a leader to the next model. */
  readonly narrowestGap?: GapBest;
  /** It may still last, or have begun before the first publication held; one seen on a single day is none. */
  readonly longestReign?: Reign;
  /** Of those whose beginning and end are both held. */
  readonly shortestReign?: Reign;
  /** The lead change after which the new leader stood farthest above the next model. */
  readonly widestLeadChange?: LeadChange;
  /** The model that led on the most days, over all its reigns. */
  readonly mostDaysFirst?: { readonly model: string; readonly days: number; readonly reigns: number };
}

/** The records of a category of a board in the publications held; undefined where none is held. */
export function bests(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  category = 'overall',
): Bests | undefined {
  const publications = mainPublications(catalog, board, category);
  const held = heldIn(publications, category);
  if (held === undefined) return undefined;
  const gaps = publications.flatMap((publication) => gapBest(publication, category));
  const all = reigns(catalog, board, category);
  const whole = reignHistory(catalog, board, category).filter(isWhole).reverse();
  return {
    held,
    widestGap: largest(
      gaps.filter(({ gapPoints }) => gapPoints > 0),
      ({ gapPoints }) => gapPoints,
    ),
    narrowestGap: largest(gaps, ({ gapPoints }) => -gapPoints),
    longestReign: largest(
      all.filter(({ reignDays }) => reignDays > 0),
      ({ reignDays }) => reignDays,
    ),
    shortestReign: largest(whole, ({ reign }) => -reign.reignDays)?.reign,
    widestLeadChange: largest(
      leadChanges(catalog, board, category),
      ({ lead }) => lead.gapPoints ?? -Infinity,
    ),
    mostDaysFirst: largest(daysFirst(all), ({ days }) => days),
  };
}

function daysFirst(all: readonly Reign[]): NonNullable<Bests['mostDaysFirst']>[] {
  return [...new Set(all.map(({ model }) => model))].map((model) => {
    const own = all.filter((reign) => reign.model === model);
    return { model, days: own.reduce((sum, { reignDays }) => sum + reignDays, 0), reigns: own.length };
  });
}

/** Whether both the beginning and the end of a reign are held. */
export function isWhole({ reign, opened }: ReignRecord): boolean {
  return opened === 'lead-change' && reign.ending === 'lead-change';
}
