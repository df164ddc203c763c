import { daysBetween, epochDay } from '../domain/date.ts';
import { MOST_DAYS_STANDING } from '../domain/lead-bands.ts';
import type { Separability } from '../domain/lead.ts';
import type { ScoreGap } from '../domain/score-gap.ts';
import type { LineDataset, Point } from './configuration.ts';
import { organizationMark } from './organization-mark.ts';
import type { RemeasuredJoin } from './plugins/remeasured-joins.ts';

/** A gap with its row in the table, which lists the newest first. */
export interface PlacedGap {
  readonly gap: ScoreGap;
  readonly point: Point;
}

/** The gaps as points, oldest first. */
export function placedGaps(gaps: readonly ScoreGap[]): PlacedGap[] {
  return gaps.map((gap, index) => ({
    gap,
    point: {
      x: epochDay(gap.date),
      y: gap.gapPoints,
      ...(gap.interval && { lower: gap.interval.lower, upper: gap.interval.upper }),
      row: gaps.length - 1 - index,
    },
  }));
}

function continues(before: ScoreGap | undefined, gap: ScoreGap): boolean {
  return (
    before !== undefined &&
    before.leader.model === gap.leader.model &&
    gap.breaksBefore === undefined &&
    daysBetween(before.date, gap.date) <= MOST_DAYS_STANDING
  );
}

/** The gaps in runs that a line may join: one leader, one edition, no re-measurement, never more than 45 days apart. */
export function segments(placed: readonly PlacedGap[]): PlacedGap[][] {
  const runs: PlacedGap[][] = [];
  placed.forEach((item, index) => {
    if (continues(placed[index - 1]?.gap, item.gap)) runs.at(-1)?.push(item);
    else runs.push([item]);
  });
  return runs;
}

/** The gaps in runs of one leader in one edition. */
export function reignRuns(placed: readonly PlacedGap[]): PlacedGap[][] {
  const runs: PlacedGap[][] = [];
  for (const item of placed) {
    const run = runs.at(-1);
    const { leader, breaksBefore } = item.gap;
    if (run?.[0]?.gap.leader.model === leader.model && breaksBefore !== 'edition') run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Filled, hollow and small: separable, not separable, not known. */
const POINTS: Readonly<
  Record<Separability, { readonly radius: number; readonly border: number; readonly filled: boolean }>
> = {
  yes: { radius: 3.75, border: 1, filled: true },
  no: { radius: 3.25, border: 1.75, filled: false },
  unknown: { radius: 2.75, border: 0, filled: true },
};

/** The lines of a chart, one for each run, in the colour and shape of the leader’s organization. */
export function lineDatasets(placed: readonly PlacedGap[], nameOf: (model: string) => string): LineDataset[] {
  return segments(placed).map((run) => {
    const leader = run[0]?.gap.leader;
    const { color, pointStyle, pointRotation } = organizationMark(leader?.organization ?? '');
    const looks = run.map(({ gap }) => POINTS[gap.separable]);
    return {
      label: nameOf(leader?.model ?? ''),
      data: run.map(({ point }) => point),
      parsing: false,
      clip: false,
      borderColor: color,
      borderWidth: 1.75,
      pointBackgroundColor: looks.map(({ filled }) => (filled ? color : 'var(--paper)')),
      pointBorderColor: looks.map(({ filled }) => (filled ? 'var(--paper)' : color)),
      pointBorderWidth: looks.map(({ border }) => border),
      pointRadius: looks.map(({ radius }) => radius),
      pointStyle,
      pointRotation,
    };
  });
}

/** The re-measurements within a reign: the two points that are not to be compared. */
export function remeasurements(placed: readonly PlacedGap[]): { from: PlacedGap; to: PlacedGap }[] {
  return placed.flatMap((to, index) => {
    const from = placed[index - 1];
    const within = from !== undefined && from.gap.leader.model === to.gap.leader.model;
    return within && to.gap.breaksBefore === 'remeasured' ? [{ from, to }] : [];
  });
}

/** The dotted lines across re-measurements. */
export function remeasuredJoinsOf(placed: readonly PlacedGap[]): RemeasuredJoin[] {
  return remeasurements(placed).map(({ from, to }) => ({
    from: { x: from.point.x, y: from.point.y },
    to: { x: to.point.x, y: to.point.y },
    color: 'var(--ink-2)',
  }));
}
