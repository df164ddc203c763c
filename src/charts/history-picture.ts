import type { Board } from '../domain/board.ts';
import { epochDay, firstDayOf, type IsoDate } from '../domain/date.ts';
import type { LeadBand } from '../domain/lead-bands.ts';
import type { Row } from '../domain/publication.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { timeAxis, type TimeAxis, type ValueAxis } from './axis.ts';
import type { ChartPicture, ChartSize } from './chart.ts';
import type { Configuration } from './configuration.ts';
import { formatPoints } from './formatters.ts';
import { historyEnds, historyLabels, type DrawnLine } from './history-labels.ts';
import { historyDatasets, historyJoins, scoreRuns, type HistoryLine } from './history-lines.ts';
import type { EndLabel } from './plugins/end-labels.ts';
import type { HatchedSpan } from './plugins/hatched-spans.ts';
import { timeScale, valueScale } from './scales.ts';
import { scoreAxis } from './score-axis.ts';
import { footBlock, titleBlock } from './text-blocks.ts';
import { textWidth } from './text-width.ts';

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

/** What differs between the widths; sizes of type in pixels, lengths of lines in characters. */
const SIZES = {
  narrow: {
    width: 340,
    height: 560,
    title: { size: 19, lineLength: 36 },
    footLine: 54,
    text: 12,
    maxMonths: 4,
    maxSteps: 7,
    headroom: 0.12,
    offset: 14,
    maxRaise: 110,
    maxDrop: 110,
    lineLength: 13,
    scores: false,
  },
  wide: {
    width: 720,
    height: 500,
    title: { size: 21, lineLength: 76 },
    footLine: 110,
    text: 12.5,
    maxMonths: 12,
    maxSteps: 8,
    headroom: 0.06,
    offset: 18,
    maxRaise: 150,
    maxDrop: 130,
    lineLength: 18,
    scores: true,
  },
} as const;

/** How far names keep beside the marks of others, in pixels: further than beside their own. */
const OFF_MARKS = 15;

/** What stands free right of the plot at least, and right of the names there, in pixels. */
const LEAST_RIGHT = 16;
const AFTER_NAME = 8;

/** How much room the name of a line takes at its end, in pixels. */
function endWidth(lines: EndLabel['lines'], size: number): number {
  const widths = lines.map((spans) => textWidth(spans.map(({ text }) => text).join(' '), size));
  return Math.ceil(Math.max(...widths)) + AFTER_NAME;
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

function axesOf(
  drawn: readonly DrawnLine[],
  { dates, asOf, words }: HistoryParts,
  size: ChartSize,
): { time: TimeAxis; value: ValueAxis } {
  const { maxMonths, maxSteps, headroom } = SIZES[size];
  const values = drawn.flatMap(({ runs }) =>
    runs.flat().flatMap(({ point: { y, lower = y, upper = y } }) => [lower, y, upper]),
  );
  return {
    time: timeAxis(dates.at(-1) ?? asOf, asOf, { monthName: words.month, maxTicks: maxMonths }),
    value: scoreAxis(values, { maxSteps, headroom }),
  };
}

/** One width of a history chart. */
export function historyPicture(parts: HistoryParts, size: ChartSize): ChartPicture {
  const { lines, dates, words, nameOf, leaders, ofModel, asOf } = parts;
  const { width, height, text, offset, maxRaise, maxDrop, lineLength, scores } = SIZES[size];
  const drawn = lines.map((line) => ({
    line,
    runs: scoreRuns(line, { rowOf: (date) => dates.indexOf(date), allMarked: ofModel }),
  }));
  const { time, value } = axesOf(drawn, parts, size);
  const joins = drawn.flatMap(({ runs }) => historyJoins(runs));
  const newest = dates[0] ?? asOf;
  const methods = shownMethodChanges(parts).map(({ date }) => epochDay(firstDayOf(date)));
  const hatched = hatchedOf(parts.bands);
  const meanings = words.scoreHistory.meanings({
    start: formatPoints(value.min),
    dashed: methods.length > 0,
    hatched: hatched.length > 0,
    dotted: joins.length > 0,
  });
  // As wide as the diamond on top of each upright.
  const reach = (time.max - time.min) / 100;
  const diamonds = methods.map((x) => ({
    from: { x: x - reach, y: value.max },
    to: { x: x + reach, y: value.max },
  }));
  const foot = [meanings, parts.freshness, parts.credit];
  const type = { size: text, family: 'Inter Variable' };
  const ends = historyEnds(drawn, { newest, lineLength, scores });
  const right = Math.max(LEAST_RIGHT, ...ends.map(({ lines }) => offset + endWidth(lines, text)));
  const configuration: Configuration = {
    type: 'line',
    data: { datasets: drawn.flatMap(({ line, runs }) => historyDatasets(line, runs)) },
    options: {
      layout: { padding: { top: 0, right, bottom: 0, left: 0 } },
      scales: { x: timeScale(time, { size: text, baseline: true }), y: valueScale(value, text) },
      plugins: {
        title: titleBlock(parts.title, SIZES[size].title),
        subtitle: footBlock(foot, SIZES[size].footLine),
        whiskers: {},
        remeasuredJoins: { items: joins },
        hatchedSpans: { items: hatched, color: 'var(--rule)' },
        methodLines: {
          items: methods.map((x) => ({ x })),
          color: 'var(--ink-3)',
          paper: 'var(--paper)',
        },
        endLabels: { ...type, offset, items: ends },
        directLabels: {
          ...type,
          items: historyLabels(drawn, { words, nameOf, leaders, newest, lineLength, ofModel }),
          halo: 'var(--paper)',
          thread: 'var(--ink-3)',
          maxRaise,
          maxDrop,
          within: true,
          offMarks: OFF_MARKS,
          avoid: [...joins.map(({ from, to }) => ({ from, to })), ...diamonds],
        },
      },
    },
  };
  return { width, height, configuration };
}
