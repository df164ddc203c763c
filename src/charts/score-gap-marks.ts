import { daysBetween, epochDay, firstDayOf, type IsoDate, type PreciseDate } from '../domain/date.ts';
import type { LeadChange } from '../domain/lead-changes.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { formatPoints } from './formatters.ts';
import { organizationMark } from './organization-mark.ts';
import type { DirectLabel, LabelSpan } from './plugins/direct-labels.ts';
import type { LaunchMark } from './plugins/launch-marks.ts';
import type { LeadChangeMark } from './plugins/lead-change-marks.ts';
import { wrapText } from './wrap-text.ts';
import { LONGEST_JOIN_DAYS, reignRuns, remeasurements, type PlacedGap } from './score-gap-lines.ts';

/** The events a gap chart marks; an event of any other kind is passed over. */
export type ScoreGapEvent =
  | { readonly kind: 'launch'; readonly date: PreciseDate; readonly model: string; readonly organization: string }
  | { readonly kind: 'lead-change'; readonly change: LeadChange }
  | { readonly kind: 'deprecation' | 'retirement' | 'method' | 'article' };

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
  events: readonly ScoreGapEvent[],
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
 * The launches a gap chart tells: of every model that led, and, after the newest gap, of every model in `awaited`.
 * A launch known only by its month or year has no place on the axis and is left out.
 */
export function launchesOf(
  events: readonly ScoreGapEvent[],
  placed: readonly PlacedGap[],
  { from, to, awaited }: { readonly from: number; readonly to: IsoDate; readonly awaited: (launch: { model: string; organization: string }) => boolean },
): Launch[] {
  const reigns = reignRuns(placed);
  const newest = placed.at(-1)?.gap.date ?? to;
  return events.flatMap((event) => {
    if (event.kind !== 'launch' || event.date.date.length !== 10) return [];
    const date = firstDayOf(event.date.date);
    const { model, organization } = event;
    const reign = reigns.find((run) => run[0]?.gap.leader.model === model)?.[0]?.gap;
    const told = reign !== undefined || (date > newest && awaited({ model, organization }));
    if (!told || epochDay(date) < from || date > to) return [];
    const named = reign === undefined || daysBetween(date, reign.date) > LONGEST_JOIN_DAYS;
    return [{ x: epochDay(date), date, model, organization, named }];
  });
}

/** The triangles of launches, earliest first. */
export function launchMarksOf(launches: readonly Launch[]): LaunchMark[] {
  return launches
    .map(({ x, organization }) => ({ x, color: organizationMark(organization).color }))
    .sort((a, b) => a.x - b.x);
}

const strong = (text: string): LabelSpan => ({ text, weight: 600, color: 'var(--ink)' });
const quiet = (text: string): LabelSpan => ({ text, weight: 400, color: 'var(--ink-2)' });

/** The newest reign stands at the right edge, where a long name needs lines of its own; in characters. */
const NEWEST_LINE = 14;

interface LabelOptions {
  readonly words: ChartWords;
  readonly nameOf: (model: string) => string;
}

function reignLabel(run: readonly PlacedGap[], isNewest: boolean, { words, nameOf }: LabelOptions): DirectLabel[] {
  const opening = run[0];
  const closing = run.at(-1);
  if (opening === undefined || closing === undefined) return [];
  const name = strong(nameOf(opening.gap.leader.model));
  const gap = formatPoints(opening.point.y);
  const { x, y } = isNewest ? closing.point : opening.point;
  if (!isNewest || run.length === 1) return [{ x, y, lines: [[name, quiet(gap)]] }];
  const nameLines = wrapText(nameOf(opening.gap.leader.model), NEWEST_LINE).map((line) => [strong(line)]);
  return [{ x, y, lines: [...nameLines, [quiet(`${gap}, ${words.now(formatPoints(closing.point.y))}`)]] }];
}

/**
 * The words beside the lines, the ones that must not be missing first: the newest reign, re-measurements,
 * launches no reign tells of, then the other reigns by their opening gap.
 */
export function directLabelsOf(
  placed: readonly PlacedGap[],
  launches: readonly Launch[],
  options: LabelOptions,
): DirectLabel[] {
  const { words, nameOf } = options;
  const runs = reignRuns(placed);
  const newest = runs.at(-1) ?? [];
  const earlier = runs.slice(0, -1).sort((a, b) => (b[0]?.point.y ?? 0) - (a[0]?.point.y ?? 0));
  const remeasured = remeasurements(placed).map(({ to: { point } }) => ({
    x: point.x,
    y: point.y,
    lines: [[strong(formatPoints(point.y)), quiet(words.remeasured)]],
  }));
  const named = launches.filter((launch) => launch.named);
  const launched = named.map(({ x, model, date }) => ({
    x,
    y: 0,
    lines: [[strong(nameOf(model))], [quiet(words.launched(words.shortDate(date)))]],
  }));
  return [
    ...reignLabel(newest, true, options),
    ...remeasured,
    ...launched,
    ...earlier.flatMap((run) => reignLabel(run, false, options)),
  ];
}
