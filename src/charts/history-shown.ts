import type { Board } from '../domain/board.ts';
import { epochDay, firstDayOf, type IsoDate } from '../domain/date.ts';
import type { LeadBand } from '../domain/lead-bands.ts';
import type { Row } from '../domain/publication.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { timeAxis, type TimeAxis, type ValueAxis } from './axis.ts';
import type { DrawnLine } from './history-labels.ts';
import { historyJoins, scoreRuns, type HistoryLine } from './history-lines.ts';
import type { HatchedSpan } from './plugins/hatched-spans.ts';
import type { RemeasuredJoin } from './plugins/remeasured-joins.ts';
import { scoreAxis } from './score-axis.ts';

/** What both widths of a history chart are made of. */
export interface HistoryParts {
  readonly lines: readonly HistoryLine[];
  /** The days of its publications, newest first: the rows of its table. */
  readonly dates: readonly IsoDate[];
  readonly bands: readonly LeadBand[];
  readonly methodChanges: Board['methodChanges'];
  readonly leaders: ReadonlySet<string>;
  /** Whether it is of one model: every score is marked, none named, and the first of each line has its number. */
  readonly ofModel: boolean;
  readonly rowName: (row: Row) => string;
  readonly words: ChartWords;
  readonly title: string;
  readonly freshness: string;
  readonly credit: string;
  readonly asOf: IsoDate;
  readonly nameOf: (model: string) => string;
}

/** The days of which nothing is held, as stretches of the axis. */
export function hatchedOf(bands: readonly LeadBand[]): HatchedSpan[] {
  return bands.flatMap(({ kind, from, to }) =>
    kind === 'nothing-held' ? [{ from: epochDay(from), to: epochDay(to) }] : [],
  );
}

/** The changes of method within the days shown. */
export function shownMethodChanges({ methodChanges, dates, asOf }: HistoryParts): Board['methodChanges'] {
  const first = dates.at(-1) ?? asOf;
  return methodChanges.filter(({ date }) => firstDayOf(date) > first && firstDayOf(date) <= asOf);
}

/** How far the axes of a width go: in months, in steps, and over the highest score as a share of all. */
interface AxisLimits {
  readonly maxMonths: number;
  readonly maxSteps: number;
  readonly headroom: number;
}

/** What a picture shows at its place, before anything is said of it. */
export interface HistoryShown {
  readonly drawn: readonly DrawnLine[];
  readonly joins: readonly RemeasuredJoin[];
  /** The days of changes of method. */
  readonly methods: readonly number[];
  readonly hatched: readonly HatchedSpan[];
  readonly time: TimeAxis;
  readonly value: ValueAxis;
}

/** The lines of a history chart and all that its axes have to hold. */
export function historyShown(
  parts: HistoryParts,
  { maxMonths, maxSteps, headroom }: AxisLimits,
): HistoryShown {
  const { lines, dates, bands, ofModel, asOf, words } = parts;
  const rowOf = (date: IsoDate) => dates.indexOf(date);
  const drawn = lines.map((line) => ({ line, runs: scoreRuns(line, { rowOf, allMarked: ofModel }) }));
  const values = drawn.flatMap(({ runs }) =>
    runs.flat().flatMap(({ point: { y, lower = y, upper = y } }) => [lower, y, upper]),
  );
  return {
    drawn,
    joins: drawn.flatMap(({ runs }) => historyJoins(runs)),
    methods: shownMethodChanges(parts).map(({ date }) => epochDay(firstDayOf(date))),
    hatched: hatchedOf(bands),
    time: timeAxis(dates.at(-1) ?? asOf, asOf, { monthName: words.month, maxTicks: maxMonths }),
    value: scoreAxis(values, { maxSteps, headroom }),
  };
}
