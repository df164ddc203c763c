import { daysBetween, epochDay, type IsoDate } from '../domain/date.ts';
import { MOST_DAYS_STANDING } from '../domain/lead-bands.ts';
import type { ScorePoint } from '../domain/score-line.ts';
import type { LineDataset, Point } from './configuration.ts';
import { joinedRuns, remeasuredJoins } from './joined-runs.ts';
import { markedRun } from './marked-run.ts';
import type { RemeasuredJoin } from './plugins/remeasured-joins.ts';

/** A line of a history chart: its name, whose colour and mark it has, and its scores, oldest first. */
export interface HistoryLine {
  readonly name: string;
  /** Organization id. */
  readonly organization: string;
  readonly points: readonly ScorePoint[];
}

/** A score at its place in the picture, and whether a mark with its interval stands there. */
export interface PlacedScore {
  readonly score: ScorePoint;
  readonly point: Point;
  readonly marked: boolean;
}

/**
 * The scores of a line with the row of their day, in runs that a line may join. Marked are those where another model
 * becomes the best, the newest, and one of every run too short to be seen; or all.
 */
export function scoreRuns(
  { points }: HistoryLine,
  { rowOf, allMarked = false }: { readonly rowOf: (date: IsoDate) => number; readonly allMarked?: boolean },
): PlacedScore[][] {
  const runs = joinedRuns(
    points,
    (before, { date, breaksBefore }) =>
      breaksBefore === undefined && daysBetween(before.date, date) <= MOST_DAYS_STANDING,
  );
  const newest = points.at(-1);
  return runs.map((run) =>
    run.map((score) =>
      placed(score, {
        row: rowOf(score.date),
        marked: allMarked || score.opens || score === newest || (isShort(run) && score === run.at(-1)),
      }),
    ),
  );
}

/** The fewest days whose line can be seen. */
const LEAST_DAYS_SEEN = 8;

function isShort(run: readonly ScorePoint[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  return first !== undefined && last !== undefined && daysBetween(first.date, last.date) < LEAST_DAYS_SEEN;
}

function placed(
  score: ScorePoint,
  { row, marked }: { readonly row: number; readonly marked: boolean },
): PlacedScore {
  const { score: y, lower, upper } = score.row.entry;
  const interval = marked && lower !== undefined && upper !== undefined ? { lower, upper } : {};
  return { score, point: { x: epochDay(score.date), y, ...interval, row }, marked };
}

/** A dataset for each run of a line, in the colour of its organization; unmarked points are drawn as their line alone. */
export function historyDatasets(line: HistoryLine, runs: readonly (readonly PlacedScore[])[]): LineDataset[] {
  return runs.map((run) =>
    markedRun({
      label: line.name,
      organization: line.organization,
      data: run.map(({ point }) => point),
      pointRadius: run.map(({ marked }) => (marked ? 4 : 0)),
    }),
  );
}

/** The dotted lines of one model from a score to the next across its re-measurement. */
export function historyJoins(runs: readonly (readonly PlacedScore[])[]): RemeasuredJoin[] {
  return remeasuredJoins(runs, ({ score }) => score.breaksBefore === 'remeasured');
}
