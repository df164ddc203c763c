import type { GainRow } from '../domain/gain-rows.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { valueAxis, type ValueAxis } from './axis.ts';
import { gainBars, gainDatasets, gainLabels, gainValues } from './category-gains-marks.ts';
import { announcedSources, announcedSpan, measuredSpan } from './category-gains-words.ts';
import type { ChartPicture, ChartSize } from './chart.ts';
import type { Configuration, ListedScale } from './configuration.ts';
import { FAMILY } from './label-words.ts';
import { organizationMark } from './organization-mark.ts';
import { KEY_LINE, type MarkKeyOptions, type MarkMeaning } from './plugins/mark-key.ts';
import type { RowLabel } from './plugins/row-labels.ts';
import { valueScale } from './scales.ts';
import { blockHeight, footBlock, titleBlock } from './text-blocks.ts';
import { wrapText } from './wrap-text.ts';

/** What both widths of a gains chart are made of. */
export interface CategoryGainsParts {
  readonly rows: readonly GainRow[];
  readonly words: ChartWords;
  readonly title: string;
  readonly freshness: string;
  readonly credit: string;
  readonly nameOf: (category: string) => string;
  /** Whose model it is. */
  readonly organization: string;
  /** Whether a model was re-measured between what was announced and what was measured. */
  readonly remeasured: boolean;
}

/** The numbers of the axis with their distance to the plot, in pixels. */
const AXIS_HEIGHT = 26;

/** What differs between the widths; sizes in pixels, lengths of lines in characters. */
const SIZES = {
  narrow: {
    width: 340,
    title: { size: 19, lineLength: 40 },
    footLine: 54,
    text: 12,
    maxSteps: 4,
    rowHeight: 56,
    padding: { left: 0, right: 30 },
    /** The category stands above its bar. */
    above: true,
    categoryLine: 60,
  },
  wide: {
    width: 720,
    title: { size: 21, lineLength: 76 },
    footLine: 110,
    text: 12.5,
    maxSteps: 8,
    rowHeight: 44,
    padding: { left: 0, right: 52 },
    above: false,
    categoryLine: 24,
  },
} as const;

/** How far a name stands from the zero line where that is at the edge, in pixels. */
const CLEAR = 7;
/** Room that two numbers under one bar need, in pixels. */
const NUMBER_ROOM = 42;

function keyOf({ rows, words, organization }: CategoryGainsParts, size: ChartSize): MarkKeyOptions {
  const { color } = organizationMark(organization);
  const { measuredKey, announcedKey } = words.categoryGains;
  const [measured, announced] = [measuredSpan(rows, words), announcedSpan(rows, words)];
  const items: MarkMeaning[] = [
    ...(measured === undefined ? [] : [{ mark: 'bar' as const, color, text: measuredKey(measured) }]),
    ...(announced === undefined ? [] : [{ mark: 'ring' as const, color, text: announcedKey(announced) }]),
  ];
  const { text, above } = SIZES[size];
  return { items, size: text, family: FAMILY, ink: 'var(--ink-2)', stacked: above };
}

/** The rows from above; their names stand beside them, or above each bar. */
function rowScale({ rows, nameOf }: CategoryGainsParts, size: ChartSize): ListedScale {
  const { text, above, categoryLine } = SIZES[size];
  return {
    type: 'linear',
    ...(above && { display: false }),
    reverse: true,
    min: -0.5,
    max: Math.max(rows.length, 1) - 0.5,
    border: { display: false },
    grid: { display: false },
    ticks: {
      listed: rows.map((_, row) => row),
      labels: rows.map(({ category }) => wrapText(nameOf(category), categoryLine)),
      callback: 'listed',
      color: 'var(--ink)',
      font: { size: text },
      padding: 10,
      autoSkip: false,
    },
  };
}

function labelsOf(parts: CategoryGainsParts, axis: ValueAxis, size: ChartSize): RowLabel[] {
  const { rows, words, nameOf } = parts;
  const { above, width, padding } = SIZES[size];
  const roomPoints = ((axis.max - axis.min) * NUMBER_ROOM) / (width - padding.left - padding.right);
  const names = rows.map(({ category }, y): RowLabel => {
    const place = { x: axis.min, y, right: axis.min === 0 ? CLEAR : 0, down: -15, align: 'left' as const };
    return { ...place, text: nameOf(category), weight: 400, color: 'var(--ink)' };
  });
  return [...(above ? names : []), ...gainLabels(rows, { words, under: above, roomPoints })];
}

/** One width of a gains chart, as high as its rows need. */
export function categoryGainsPicture(parts: CategoryGainsParts, size: ChartSize): ChartPicture {
  const { rows, words, organization } = parts;
  const { width, text, maxSteps, rowHeight, padding } = SIZES[size];
  const axis = valueAxis(gainValues(rows), maxSteps);
  const key = keyOf(parts, size);
  const keyLines = key.stacked ? key.items.length : 1;
  const heading = titleBlock(parts.title, SIZES[size].title);
  const title = { ...heading, padding: { top: 0, bottom: 16 + keyLines * KEY_LINE } };
  const sources = announcedSources(rows);
  const told = [
    ...(parts.remeasured ? [words.categoryGains.remeasuredBetween] : []),
    ...(sources === undefined ? [] : [words.categoryGains.announcedIn(sources)]),
  ];
  const foot = footBlock([...told, parts.freshness, parts.credit], SIZES[size].footLine);
  const configuration: Configuration = {
    type: 'line',
    data: { datasets: gainDatasets(rows, { organization, words }) },
    options: {
      layout: { padding: { top: 0, bottom: 0, ...padding } },
      scales: { x: valueScale(axis, text), y: rowScale(parts, size) },
      plugins: {
        title,
        subtitle: foot,
        whiskers: { axis: 'x' },
        rowBars: { items: gainBars(rows, organization) },
        rowLabels: { items: labelsOf(parts, axis, size), size: text, family: FAMILY, halo: 'var(--paper)' },
        markKey: key,
      },
    },
  };
  const height = Math.ceil(
    blockHeight(title) + blockHeight(foot) + AXIS_HEIGHT + Math.max(rows.length, 1) * rowHeight,
  );
  return { width, height, configuration };
}
