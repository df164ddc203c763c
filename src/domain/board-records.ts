import type { Catalog } from './catalog.ts';
import { firstsPast, type FirstPast } from './firsts-past.ts';
import { gapBestsByReign, type GapBest } from './gap-best.ts';
import { heldIn, type Held } from './held.ts';
import { jumps, type Jump } from './jumps.ts';
import { leadChangeCounts, type LeadChangeCounts } from './lead-change-counts.ts';
import { mainPublications } from './main-publications.ts';
import { isWhole } from './records.ts';
import { reignHistory, type ReignRecord } from './reign-history.ts';
import { reigns } from './reigns.ts';

/** The largest, longest and first of a board, each list best first and of equals the earliest first. */
export interface BoardRecords {
  readonly board: string;
  /** What all of them were chosen from. */
  readonly held: Held;
  /** One a reign. */
  readonly widestLeads: readonly GapBest[];
  /** Of more than one day; they may still last, or have begun before the first publication held. */
  readonly longestReigns: readonly ReignRecord[];
  /** Of those whose beginning and end are both held. */
  readonly shortestReigns: readonly ReignRecord[];
  readonly biggestJumps: readonly Jump[];
  /** The highest mark first, all of them. */
  readonly firstsPast: readonly FirstPast[];
  readonly leadChanges: LeadChangeCounts;
}

const MOST_LISTED = 3;

/** The records of a board, overall, over all its main publications; undefined where none is held. */
export function boardRecords(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
): BoardRecords | undefined {
  const held = heldIn(mainPublications(catalog, board), 'overall');
  if (held === undefined) return undefined;
  const all = reignHistory(catalog, board).reverse();
  return {
    board,
    held,
    widestLeads: top(gapBestsByReign(reigns(catalog, board)), ({ gapPoints }) => gapPoints),
    longestReigns: top(
      all.filter(({ reign }) => reign.reignDays > 0),
      ({ reign }) => reign.reignDays,
    ),
    shortestReigns: top(all.filter(isWhole), ({ reign }) => -reign.reignDays),
    biggestJumps: top(jumps(catalog, board), ({ jumpPoints }) => jumpPoints),
    firstsPast: firstsPast(catalog, board),
    leadChanges: leadChangeCounts(catalog, board),
  };
}

/** Sorting keeps the order of equals, and the earliest come first. */
function top<T>(items: readonly T[], valueOf: (item: T) => number): T[] {
  return [...items].sort((a, b) => valueOf(b) - valueOf(a)).slice(0, MOST_LISTED);
}
