import { daysBetween, epochDay, firstDayOf, type IsoDate } from '../domain/date.ts';
import { MOST_DAYS_STANDING } from '../domain/lead-bands.ts';
import { compareText } from '../domain/problem.ts';
import type { TimelineEvent } from '../domain/timeline.ts';
import { organizationMark } from './organization-mark.ts';
import type { LaunchMark } from './plugins/launch-marks.ts';
import type { LeadChangeMark } from './plugins/lead-change-marks.ts';
import { reignRuns, type PlacedGap } from './score-gap-lines.ts';

/** A launch that a chart marks, and whether it needs a name of its own. */
export interface Launch {
  readonly x: number;
  readonly date: IsoDate;
  readonly model: string;
  readonly organization: string;
  /** Whether no reign beside it says its name. */
  readonly named: boolean;
}

/** The strokes of a category’s lead changes; the signal colour only where the new leader was separable. */
export function leadChangeMarksOf(
  events: readonly TimelineEvent[],
  { board, category }: { readonly board: string; readonly category: string },
): LeadChangeMark[] {
  return events
    .flatMap((event) => (event.kind === 'lead-change' ? [event.change] : []))
    .filter((change) => change.board === board && change.category === category)
    .map(({ to, separable }) => ({
      x: epochDay(to.publication.date),
      color: separable === 'yes' ? 'var(--signal)' : 'var(--ink)',
      width: separable === 'yes' ? 2.5 : 1.5,
    }))
    .sort((a, b) => a.x - b.x);
}

/**
 * The launches a gap chart tells, in whatever order the events come, newest first: of every model that led, and, after
 * the newest gap, of every model in `awaited`.
 * A launch known only by its month or year has no place on the axis and is left out.
 */
export function launchesOf(
  events: readonly TimelineEvent[],
  placed: readonly PlacedGap[],
  {
    from,
    to,
    awaited,
  }: {
    readonly from: number;
    readonly to: IsoDate;
    readonly awaited: (launch: { model: string; organization: string }) => boolean;
  },
): Launch[] {
  const reigns = reignRuns(placed);
  const newest = placed.at(-1)?.gap.date ?? to;
  const launches = events.flatMap((event): Launch[] => {
    if (event.kind !== 'launch' || event.date.date.length !== 10) return [];
    const date = firstDayOf(event.date.date);
    const { model, organization } = event;
    const reign = reigns.find((run) => run[0]?.gap.leader.model === model)?.[0]?.gap;
    const told = reign !== undefined || (date > newest && awaited({ model, organization }));
    if (!told || epochDay(date) < from || date > to) return [];
    const named = reign === undefined || daysBetween(date, reign.date) > MOST_DAYS_STANDING;
    return [{ x: epochDay(date), date, model, organization, named }];
  });
  return launches.sort((a, b) => b.x - a.x || compareText(a.model, b.model));
}

/** The triangles of launches, earliest first; one for all that an organization launched on a day. */
export function launchMarksOf(launches: readonly Launch[]): LaunchMark[] {
  const marks = launches.map(({ x, organization }) => ({ x, color: organizationMark(organization).color }));
  return [...new Map(marks.map((mark) => [`${mark.x} ${mark.color}`, mark])).values()].sort(
    (a, b) => a.x - b.x,
  );
}
