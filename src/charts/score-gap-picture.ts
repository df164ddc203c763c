import type { TimelineEvent } from '../domain/timeline.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { timeAxis, valueAxis, type TimeAxis, type ValueAxis } from './axis.ts';
import type { ChartPicture, ChartSize } from './chart.ts';
import type { Configuration } from './configuration.ts';
import { FAMILY } from './label-words.ts';
import type { DirectLabelOptions } from './plugins/direct-labels.ts';
import { timeScale, valueScale } from './scales.ts';
import { lineDatasets, remeasuredJoinsOf, type PlacedGap } from './score-gap-lines.ts';
import { directLabelsOf } from './score-gap-labels.ts';
import { launchesOf, launchMarksOf, leadChangeMarksOf, type Launch } from './score-gap-marks.ts';
import type { ScoreGapChartOptions } from './score-gap.ts';
import { footBlock, titleBlock, titledBlocks } from './text-blocks.ts';

/** What both widths of a gap chart are made of. */
export interface ScoreGapParts {
  readonly placed: readonly PlacedGap[];
  readonly events: readonly TimelineEvent[];
  readonly words: ChartWords;
  /** What is shown, without the days asked for. */
  readonly title: string;
  readonly freshness: string;
  readonly credit: string;
  readonly nameOf: (model: string) => string;
  readonly options: ScoreGapChartOptions;
}

/** What differs between the widths; sizes of type in pixels, lengths of lines in characters. */
const SIZES = {
  narrow: {
    width: 340,
    height: 500,
    title: { size: 19, lineLength: 40 },
    footLine: 54,
    text: 12,
    maxMonths: 7,
    maxSteps: 6,
    right: 16,
    maxRaise: 46,
    lineLength: 18,
    nameLength: 10,
  },
  wide: {
    width: 720,
    height: 430,
    title: { size: 21, lineLength: 76 },
    footLine: 110,
    text: 12.5,
    maxMonths: 12,
    maxSteps: 6,
    right: 56,
    maxRaise: 110,
    lineLength: 40,
    nameLength: 14,
  },
} as const;

/** How far under the zero line the ticks of the days need a line of their own, as a share of the plot. */
const BASELINE_FROM = -0.08;

function axes(
  { placed, words, options }: ScoreGapParts,
  size: ChartSize,
): { time: TimeAxis; value: ValueAxis } {
  const { maxMonths, maxSteps } = SIZES[size];
  const first = placed[0]?.gap.date ?? options.asOf;
  const values = placed.flatMap(({ point: { y, lower = y, upper = y } }) => [y, lower, upper]);
  return {
    time: timeAxis(first, options.asOf, { monthName: words.month, maxTicks: maxMonths }),
    value: valueAxis(values, maxSteps),
  };
}

/** The launches that matter here: of leaders, and since the newest gap of anyone whose models led. */
function launchesOfParts({ placed, events, options }: ScoreGapParts, time: TimeAxis): Launch[] {
  const leading = new Set(placed.map(({ gap }) => gap.leader.organization));
  return launchesOf(events, placed, {
    from: time.min,
    to: options.asOf,
    awaited: ({ model, organization }) =>
      leading.has(organization) && options.models.get(model)?.modality === options.board.modality,
  });
}

/** The place on the zero line that a mark of a day covers. */
function zeroLine(x: number) {
  return { from: { x, y: 0 }, to: { x, y: 0 } };
}

/** The launches a gap chart marks, in words, earliest first; undefined where there are none. */
export function launchNote(parts: ScoreGapParts): string | undefined {
  const { words, nameOf } = parts;
  const told = launchesOfParts(parts, axes(parts, 'wide').time).sort((a, b) => a.x - b.x);
  const list = told.map(({ model, date }) => `${nameOf(model)} (${words.shortDate(date)})`);
  return list.length === 0 ? undefined : words.launches(list.join(', '));
}

/** What a picture shows at its place, before anything is said of it. */
function shownIn(parts: ScoreGapParts, size: ChartSize) {
  const { placed, events, options } = parts;
  const { board, category = 'overall', subject } = options;
  const { time, value } = axes(parts, size);
  const changes = subject === undefined ? events : [];
  return {
    time,
    value,
    launches: launchesOfParts(parts, time),
    joins: remeasuredJoinsOf(placed),
    marks: leadChangeMarksOf(changes, { board: board.id, category }),
  };
}

/** The words beside the lines, off all that is drawn. */
function labelsIn(
  { placed, words, nameOf, options }: ScoreGapParts,
  { launches, joins, marks }: ReturnType<typeof shownIn>,
  size: ChartSize,
): DirectLabelOptions {
  const { text, maxRaise, lineLength, nameLength } = SIZES[size];
  const ended = options.stretch?.until !== undefined;
  return {
    ...directLabelsOf(placed, launches, { words, nameOf, lineLength, nameLength, ended }),
    size: text,
    family: FAMILY,
    halo: 'var(--paper)',
    thread: 'var(--ink-3)',
    maxRaise,
    byOwnLine: true,
    avoid: [...joins.map(({ from, to }) => ({ from, to })), ...marks.map(({ x }) => zeroLine(x))],
  };
}

/** One width of a gap chart. */
export function scoreGapPicture(parts: ScoreGapParts, size: ChartSize): ChartPicture {
  const { placed, words, nameOf, options } = parts;
  const { width, height, text, title, footLine, right } = SIZES[size];
  const shown = shownIn(parts, size);
  const { time, value, launches, joins, marks } = shown;
  const baseline = value.min < BASELINE_FROM * (value.max - value.min);
  const line = words.scoreGap.stretchAlone(options.stretch ?? {});
  const configuration: Configuration = {
    type: 'line',
    data: { datasets: lineDatasets(placed, nameOf) },
    options: {
      layout: { padding: { top: 0, right, bottom: 0, left: 0 } },
      scales: { x: timeScale(time, { size: text, baseline }), y: valueScale(value, text) },
      plugins: {
        ...titledBlocks(titleBlock(parts.title, title), { line, size: text }),
        subtitle: footBlock([parts.freshness, parts.credit], footLine),
        whiskers: {},
        leadChangeMarks: { items: marks },
        launchMarks: { items: launchMarksOf(launches) },
        remeasuredJoins: { items: joins },
        directLabels: labelsIn(parts, shown, size),
      },
    },
  };
  return { width, height, configuration };
}
