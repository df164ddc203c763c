import type { ChartPicture, ChartSize } from './chart.ts';
import type { Configuration } from './configuration.ts';
import { endWidth } from './end-width.ts';
import { formatPoints } from './formatters.ts';
import { historyEnds, historyLabels } from './history-labels.ts';
import { historyDatasets } from './history-lines.ts';
import { historyShown, type HistoryParts, type HistoryShown } from './history-shown.ts';
import { FAMILY } from './label-words.ts';
import type { DirectLabelOptions } from './plugins/direct-labels.ts';
import { timeScale, valueScale } from './scales.ts';
import { footBlock, titleBlock } from './text-blocks.ts';

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

/** What stands free right of the plot where no name does, in pixels. */
const LEAST_RIGHT = 16;

/** What the marks in a picture mean, the date of its numbers and whose they are. */
function footOf(
  { words, freshness, credit }: HistoryParts,
  { value, methods, hatched, joins }: HistoryShown,
): string[] {
  const meanings = words.scoreHistory.meanings({
    start: formatPoints(value.min),
    dashed: methods.length > 0,
    hatched: hatched.length > 0,
    dotted: joins.length > 0,
  });
  return [meanings, freshness, credit];
}

/** The diamonds on top of the uprights of changes of method, each as wide as it is drawn. */
function diamonds({ methods, time, value }: HistoryShown): DirectLabelOptions['avoid'] {
  const reach = (time.max - time.min) / 100;
  return methods.map((x) => ({ from: { x: x - reach, y: value.max }, to: { x: x + reach, y: value.max } }));
}

/** The words beside the lines, off all that is drawn. */
function labelsIn(parts: HistoryParts, shown: HistoryShown, size: ChartSize): DirectLabelOptions {
  const { text, lineLength, maxRaise, maxDrop } = SIZES[size];
  const newest = parts.dates[0] ?? parts.asOf;
  return {
    size: text,
    family: FAMILY,
    items: historyLabels(shown.drawn, { ...parts, newest, lineLength }),
    halo: 'var(--paper)',
    thread: 'var(--ink-3)',
    maxRaise,
    maxDrop,
    within: true,
    offMarks: OFF_MARKS,
    avoid: [...shown.joins.map(({ from, to }) => ({ from, to })), ...diamonds(shown)],
  };
}

/** One width of a history chart. */
export function historyPicture(parts: HistoryParts, size: ChartSize): ChartPicture {
  const { width, height, text, offset, lineLength, scores, ...sizes } = SIZES[size];
  const shown = historyShown(parts, sizes);
  const { drawn, joins, methods, hatched, time, value } = shown;
  const ends = historyEnds(drawn, { newest: parts.dates[0] ?? parts.asOf, lineLength, scores });
  const right = ends.length === 0 ? LEAST_RIGHT : offset + endWidth(ends, text);
  const configuration: Configuration = {
    type: 'line',
    data: { datasets: drawn.flatMap(({ line, runs }) => historyDatasets(line, runs)) },
    options: {
      layout: { padding: { top: 0, right, bottom: 0, left: 0 } },
      scales: { x: timeScale(time, { size: text, baseline: true }), y: valueScale(value, text) },
      plugins: {
        title: titleBlock(parts.title, sizes.title),
        subtitle: footBlock(footOf(parts, shown), sizes.footLine),
        whiskers: {},
        remeasuredJoins: { items: joins },
        hatchedSpans: { items: hatched, color: 'var(--rule)' },
        methodLines: { items: methods.map((x) => ({ x })), color: 'var(--ink-3)', paper: 'var(--paper)' },
        endLabels: { size: text, family: FAMILY, offset, items: ends },
        directLabels: labelsIn(parts, shown, size),
      },
    },
  };
  return { width, height, configuration };
}
