import { daysBetween, epochDay } from '../domain/date.ts';
import { MOST_DAYS_STANDING } from '../domain/lead-bands.ts';
import type { Separability } from '../domain/lead.ts';
import type { ScoreGap } from '../domain/score-gap.ts';
import type { LineDataset, Point } from './configuration.ts';
import { joinedRuns, remeasuredJoin } from './joined-runs.ts';
import { pointRun, type PointLook } from './marked-run.ts';
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

function continues(before: ScoreGap, gap: ScoreGap): boolean {
  return (
    before.leader.model === gap.leader.model &&
    gap.breaksBefore === undefined &&
    daysBetween(before.date, gap.date) <= MOST_DAYS_STANDING
  );
}

/** The gaps in runs that a line may join: one leader, one edition, no re-measurement, never more than 45 days apart. */
export function segments(placed: readonly PlacedGap[]): PlacedGap[][] {
  return joinedRuns(placed, (before, { gap }) => continues(before.gap, gap));
}

/** The gaps in runs of one leader in one edition. */
export function reignRuns(placed: readonly PlacedGap[]): PlacedGap[][] {
  return joinedRuns(
    placed,
    (before, { gap: { leader, breaksBefore } }) =>
      before.gap.leader.model === leader.model && breaksBefore !== 'edition',
  );
}

/** Filled, hollow and small: separable, not separable, not known. */
const POINTS: Readonly<Record<Separability, PointLook>> = {
  yes: { radius: 3.75, border: 1, filled: true },
  no: { radius: 3.25, border: 1.75, filled: false },
  unknown: { radius: 2.75, border: 0, filled: true },
};

/** The lines of a chart, one for each run, in the colour and shape of the leader’s organization. */
export function lineDatasets(placed: readonly PlacedGap[], nameOf: (model: string) => string): LineDataset[] {
  return segments(placed).map((run) => {
    const leader = run[0]?.gap.leader;
    return pointRun({
      label: nameOf(leader?.model ?? ''),
      organization: leader?.organization ?? '',
      data: run.map(({ point }) => point),
      looks: run.map(({ gap }) => POINTS[gap.separable]),
    });
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
  return remeasurements(placed).map(({ from, to }) => remeasuredJoin(from.point, to.point));
}
