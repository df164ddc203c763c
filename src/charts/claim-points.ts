import { gapInterval, type Interval } from '../domain/gap-points.ts';
import type { ClaimMetric } from '../domain/claim-metric.ts';
import type { PathPoint } from '../domain/claim-path.ts';
import { daysBetween, epochDay } from '../domain/date.ts';
import { MOST_DAYS_STANDING } from '../domain/lead-bands.ts';
import type { Point } from './configuration.ts';
import { joinedRuns } from './joined-runs.ts';

/** A quantity of a claim’s course at its place in the picture; its row in the table, which lists the newest first. */
export interface PlacedValue {
  readonly value: PathPoint;
  readonly point: Point;
}

/** The 95 % interval of a score, or of a gap between two rows; undefined for what has none, and where none was published. */
export function intervalOf({ rows }: PathPoint, metric: ClaimMetric): Interval | undefined {
  const [row, other] = rows;
  if (row === undefined) return undefined;
  if (metric === 'gap' || metric === 'gain') return other && gapInterval(row, other);
  const { lower, upper } = row.entry;
  return metric === 'score' && lower !== undefined && upper !== undefined ? { lower, upper } : undefined;
}

/** The course as points, oldest first. */
export function placedValues(path: readonly PathPoint[], metric: ClaimMetric): PlacedValue[] {
  return path.map((value, index) => ({
    value,
    point: {
      x: epochDay(value.publication.date),
      y: value.value,
      ...intervalOf(value, metric),
      row: path.length - 1 - index,
    },
  }));
}

/** The course in runs that a line may join: no re-measurement, one edition, never more than 45 days apart. */
export function valueRuns(placed: readonly PlacedValue[]): PlacedValue[][] {
  return joinedRuns(
    placed,
    ({ value: before }, { value: { breaksBefore, publication } }) =>
      breaksBefore === undefined &&
      daysBetween(before.publication.date, publication.date) <= MOST_DAYS_STANDING,
  );
}
