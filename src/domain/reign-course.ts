import type { Catalog } from './catalog.ts';
import { daysBetween, type IsoDate } from './date.ts';
import type { Publication } from './publication.ts';
import { reignHistory, type ReignRecord } from './reign-history.ts';
import type { Reign } from './reigns.ts';
import { scoreGaps, type ScoreGap } from './score-gap.ts';
import { standings } from './standings.ts';

/** The lead of a reign in a later publication of it. */
export interface LaterLead {
  readonly gap: ScoreGap;
  /** Whether leader or next model was re-measured since the publication looked at, or since the later lead before. */
  readonly remeasured: boolean;
}

/** Whether the lead of a publication lasted: its reign, and what the lead came to. */
export interface ReignCourse {
  readonly reign: Reign;
  /** How it began: nothing is known of the days before the first snapshot held, nor of those before another edition. */
  readonly opened: ReignRecord['opened'];
  /** The last day on which a snapshot shows the leader. */
  readonly heldUntil: IsoDate;
  /** Id of the model that stood first next; only where a lead change ended the reign. */
  readonly successor?: string;
  /** The lead two weeks later and at the end of the reign, oldest first; none in the last publication of a reign. */
  readonly later: readonly LaterLead[];
}

const DAYS_LATER = 14;

/**
 * The course of the reign that a main publication falls in. Two weeks later is the first publication of the reign that
 * is at least 14 days younger. Undefined for one that lies in no reign, as of another edition.
 */
export function reignCourse(
  catalog: Pick<Catalog, 'publications'>,
  publication: Publication,
  category = 'overall',
): ReignCourse | undefined {
  const { board, date } = publication;
  const found = reignHistory(catalog, board, category).find((each) =>
    each.reign.publications.includes(publication),
  );
  if (found === undefined) return undefined;
  const { reign, opened, heldUntil } = found;
  const after = scoreGaps(catalog, { board, category }).filter(
    (gap) => gap.date > date && reign.publications.includes(gap.publication),
  );
  return {
    reign,
    opened,
    heldUntil,
    successor: reign.until && standings(reign.until, category)?.lead?.leader.model,
    later: laterLeads(after, date),
  };
}

/** Of the gaps after a day the first that is two weeks younger and the last, each once. */
function laterLeads(after: readonly ScoreGap[], date: IsoDate): LaterLead[] {
  const chosen = [after.findIndex((gap) => daysBetween(date, gap.date) >= DAYS_LATER), after.length - 1];
  return [...new Set(chosen)].flatMap((index, position, all) => {
    const gap = after[index];
    if (gap === undefined) return [];
    const since = (position === 0 ? undefined : all[position - 1]) ?? -1;
    const between = after.slice(since + 1, index + 1);
    return [{ gap, remeasured: between.some(({ breaksBefore }) => breaksBefore === 'remeasured') }];
  });
}
