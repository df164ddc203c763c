import { addDays, daysBetween, epochDay, firstDayOf, lastDayOf, type IsoDate } from '../domain/date.ts';
import type { LaunchScore } from '../domain/launch-scores.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { timeAxis } from './axis.ts';
import type { ChartSize } from './chart.ts';
import { formatPoints } from './formatters.ts';
import type { PointLook } from './marked-run.ts';
import { organizationMark } from './organization-mark.ts';
import type { Stroke } from './plugins/strokes.ts';
import { timeScale } from './scales.ts';
import { bestSteps, type ScorePlotParts } from './score-plot.ts';
import { whiskerOf, type ScorePoint } from './score-points.ts';

/** Filled, hollow and small as in a chart of gaps; the same for a first record as for one that is separable. */
const RECORD_LOOKS: Readonly<Record<NonNullable<LaunchScore['record']>, PointLook>> = {
  first: { radius: 5, border: 1, filled: true },
  yes: { radius: 5, border: 1, filled: true },
  no: { radius: 4.25, border: 1.75, filled: false },
  unknown: { radius: 3, border: 0, filled: true },
};
const OTHER: PointLook = { radius: 3.5, border: 0.75, filled: true };

interface PlacedLaunch extends ScorePoint {
  readonly launch: LaunchScore;
}

/** The launches as points; the table lists the newest first. */
function placedLaunches(launches: readonly LaunchScore[]): PlacedLaunch[] {
  return launches.map((launch, index) => {
    const { row, day, record } = launch;
    const point = { x: day, y: row.entry.score, ...whiskerOf(row), row: launches.length - 1 - index };
    return { launch, row, point, look: record === undefined ? OTHER : RECORD_LOOKS[record] };
  });
}

/** The days that dates of months and years can mean, as far as the axis goes. */
function dateSpans(
  placed: readonly PlacedLaunch[],
  { min, max }: { readonly min: number; readonly max: number },
): Stroke[] {
  return placed.flatMap(({ launch: { released, row }, point: { y } }) => {
    if (released.date.length === 10) return [];
    const [from, to] = [epochDay(firstDayOf(released.date)), epochDay(lastDayOf(released.date))];
    const { color } = organizationMark(row.organization);
    return [
      {
        from: { x: Math.max(min, from), y },
        to: { x: Math.min(max, to), y },
        color,
        width: 1.25,
        dash: [1.5, 2.5],
      },
    ];
  });
}

const MOST_MONTHS: Readonly<Record<ChartSize, number>> = { narrow: 6, wide: 12 };

/** How long before the first launch the axis begins, as a share of its days: words over a point begin on its left. */
const LEAD_IN = 0.04;

function leadIn([first]: readonly PlacedLaunch[], asOf: IsoDate): IsoDate {
  if (first === undefined) return asOf;
  const date = firstDayOf(first.launch.released.date);
  return addDays(date, -Math.ceil(LEAD_IN * daysBetween(date, asOf)));
}

/** What a chart of launches shows: every launch as a point, the records named and joined by steps. */
export function launchesPlot(
  launches: readonly LaunchScore[],
  { asOf, words }: { readonly asOf: string; readonly words: ChartWords },
): Pick<ScorePlotParts, 'points' | 'labels' | 'strokes' | 'shortStrokes' | 'xScale'> {
  const placed = placedLaunches(launches);
  const records = placed.filter(({ launch }) => launch.record !== undefined);
  const from = leadIn(placed, asOf);
  return {
    points: placed,
    labels: () =>
      records.map((of) => ({
        of,
        name: of.launch.model.name,
        number: formatPoints(of.point.y),
        priority: 0,
      })),
    strokes: (x) => bestSteps(records, x.max),
    shortStrokes: (x) => dateSpans(placed, x),
    xScale: (size, text) => {
      const axis = timeAxis(from, asOf, { monthName: words.month, maxTicks: MOST_MONTHS[size] });
      return timeScale(axis, { size: text, baseline: true });
    },
  };
}
