import type { PlacedRow } from '../domain/row-neighbours.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartPicture, ChartSize } from './chart.ts';
import type { Configuration, LineDataset } from './configuration.ts';
import { FAMILY } from './label-words.ts';
import { valueScale } from './scales.ts';
import { scoreDatasets, whiskerOf, type ScorePoint } from './score-points.ts';
import { nameLabels, nameMarks, namesOf, scoreLabels, separatingRules } from './standings-marks.ts';
import { rowScale, rowScoreAxis } from './row-scales.ts';
import { blockHeight, footBlock, titleBlock, titledBlocks } from './text-blocks.ts';

/** What both widths of a standings chart are made of. */
export interface StandingsParts {
  readonly shown: readonly PlacedRow[];
  readonly words: ChartWords;
  readonly title: string;
  /** Who leads by how much, under the title; none without rows. */
  readonly lead?: string;
  /** How many rows there are; none where no snapshot is held. */
  readonly count?: string;
  readonly freshness: string;
  readonly credit: string;
  readonly nameOf: (model: string) => string;
  readonly organizationOf: (organization: string) => string;
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
    maxSteps: 5,
    left: 0,
    /** The name stands above its interval. */
    above: true,
    nameLine: 46,
    /** Over and under the middle of a row whose name has one line. */
    over: 25,
    under: 15,
  },
  wide: {
    width: 720,
    title: { size: 21, lineLength: 76 },
    footLine: 110,
    text: 12.5,
    maxSteps: 6,
    left: 316,
    above: false,
    nameLine: 43,
    over: 14.5,
    under: 14.5,
  },
} as const;

/** An upright stroke at the score, across its interval. */
const POINT = { radius: 5.5, border: 2, filled: false };
const UPRIGHT = { pointStyle: 'line', pointRotation: 90 } as const;
const WHISKER = 2;

function datasetsOf({ shown, organizationOf }: StandingsParts): LineDataset[] {
  const points = shown.map(({ row }, y): ScorePoint => {
    return { point: { x: row.entry.score, y, ...whiskerOf(row), row: y }, row, look: POINT };
  });
  return scoreDatasets(points, organizationOf).map((dataset) => ({ ...dataset, ...UPRIGHT }));
}

/** One width of a standings chart, as high as its rows need. */
export function standingsPicture(parts: StandingsParts, size: ChartSize): ChartPicture {
  const { shown, words } = parts;
  const layout = SIZES[size];
  const { width, text, maxSteps, left, above } = layout;
  const axis = rowScoreAxis(shown, { plot: width - left, maxSteps });
  const names = namesOf(shown, { nameOf: parts.nameOf, lineLength: layout.nameLine });
  const extra = (Math.max(1, ...names.map(({ lines }) => lines.length)) - 1) * text * 1.25;
  const over = above ? layout.over + extra : layout.over + extra / 2;
  const under = above ? layout.under : layout.under + extra / 2;
  const place = { x: axis.min, left, above, text };
  const heading = titledBlocks(titleBlock(parts.title, layout.title), { line: parts.lead, size: text });
  const begins = shown.length === 0 ? undefined : words.board.axisCut;
  const rowsSaid = [parts.count, begins].filter((said) => said !== undefined).join(' ');
  const told = [rowsSaid, parts.freshness, parts.credit].filter((said) => said !== '');
  const foot = footBlock(told, layout.footLine);
  const configuration: Configuration = {
    type: 'line',
    data: { datasets: datasetsOf(parts) },
    options: {
      layout: { padding: { top: 0, right: 0, bottom: 0, left: 0 } },
      scales: { x: valueScale(axis, text), y: rowScale(shown.length, { left, over, under }) },
      plugins: {
        ...heading,
        subtitle: foot,
        whiskers: { axis: 'x', width: WHISKER },
        strokes: { items: separatingRules(shown, under / (over + under)) },
        rowLabels: {
          items: [...nameLabels(names, place), ...scoreLabels(shown, words)],
          size: text,
          family: FAMILY,
          halo: 'var(--paper)',
        },
        rowMarks: { items: nameMarks(names, place) },
      },
    },
  };
  const rows = Math.max(shown.length, 1) * (over + under);
  const height = Math.ceil(blockHeight(heading.title) + blockHeight(foot) + AXIS_HEIGHT + rows);
  return { width, height, configuration };
}
