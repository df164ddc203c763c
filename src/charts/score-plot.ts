import type { ValueAxis } from './axis.ts';
import type { ChartPicture, ChartSize } from './chart.ts';
import type { Configuration, ListedScale } from './configuration.ts';
import { FAMILY, labelPlace, nameInLines, plain, quiet, strong } from './label-words.ts';
import type { DirectLabel } from './plugins/direct-labels.ts';
import type { Stroke } from './plugins/strokes.ts';
import { valueScale } from './scales.ts';
import { scoreAxis } from './score-axis.ts';
import { scoreDatasets, type ScorePoint } from './score-points.ts';
import { footBlock, titleBlock } from './text-blocks.ts';

/** What differs between the widths; sizes in pixels, lengths of lines in characters. */
const SIZES = {
  narrow: {
    width: 340,
    height: 600,
    title: { size: 19, lineLength: 40 },
    footLine: 54,
    text: 12,
    maxSteps: 6,
    right: 14,
    maxRaise: 15,
    nameLength: 9,
  },
  wide: {
    width: 720,
    height: 540,
    title: { size: 21, lineLength: 76 },
    footLine: 110,
    text: 12.5,
    maxSteps: 6,
    right: 40,
    maxRaise: 15,
    nameLength: 16,
  },
} as const;

/** What both widths of a chart of scores against something else are made of. */
export interface ScorePlotParts {
  readonly points: readonly ScorePoint[];
  readonly title: string;
  /** The axis that scores are held against, in letters of a size. */
  readonly xScale: (size: ChartSize, text: number) => ListedScale;
  /** Lines under the points. */
  readonly strokes: (x: ListedScale) => readonly Stroke[];
  /** Lines so short that words may stand over them. */
  readonly shortStrokes?: (x: ListedScale) => readonly Stroke[];
  /** What is written beside points. */
  readonly labels: (size: ChartSize) => readonly PlotLabel[];
  readonly foot: readonly string[];
  readonly organizationOf: (organization: string) => string;
}

/** A name, and a number where there is room for it, beside a point. */
export interface PlotLabel {
  readonly of: ScorePoint;
  readonly name: string;
  readonly number?: string;
  /** Lower ones choose their place first. */
  readonly priority: number;
}

function directLabel({ of, name, number, priority }: PlotLabel, nameLength: number): DirectLabel {
  const named = priority === 0 ? strong : plain;
  const short = nameInLines(name, nameLength);
  const numbers = number === undefined ? [] : [quiet(number)];
  return {
    ...labelPlace(of.point),
    priority,
    ...(priority === 0 && { kept: true as const, leftFirst: true as const }),
    lines: [[named(name), ...numbers]],
    narrow: [...short.map((line) => [named(line)]), ...numbers.map((span) => [span])],
    ...(numbers.length > 0 && { least: [[named(name)]] }),
  };
}

/** Room over the highest score for the words about it, and under the lowest for its mark, as shares of all. */
const ROOM = { over: 0.1, under: 0.03 };

function scoresAxis(points: readonly ScorePoint[], maxSteps: number): ValueAxis {
  const values = points.flatMap(({ point: { y, lower = y, upper = y } }) => [lower, upper]);
  const lowest = Math.min(...values) - ROOM.under * (Math.max(...values) - Math.min(...values));
  return scoreAxis(values.length === 0 ? [] : [lowest, ...values], { maxSteps, headroom: ROOM.over });
}

/** One width of a chart of scores against something else. */
export function scorePlot(parts: ScorePlotParts, size: ChartSize): ChartPicture {
  const { points, organizationOf } = parts;
  const { width, height, text, footLine, title, ...rest } = SIZES[size];
  const y = scoresAxis(points, rest.maxSteps);
  const x = parts.xScale(size, text);
  const strokes = parts.strokes(x);
  const configuration: Configuration = {
    type: 'line',
    data: { datasets: scoreDatasets(points, organizationOf) },
    options: {
      layout: { padding: { top: 0, right: rest.right, bottom: 0, left: 0 } },
      scales: { x, y: valueScale(y, text) },
      plugins: {
        title: titleBlock(parts.title, title),
        subtitle: footBlock(parts.foot, footLine),
        whiskers: {},
        strokes: { items: [...strokes, ...(parts.shortStrokes?.(x) ?? [])] },
        directLabels: {
          items: parts.labels(size).map((label) => directLabel(label, rest.nameLength)),
          size: text,
          family: FAMILY,
          halo: 'var(--paper)',
          thread: 'var(--ink-3)',
          maxRaise: rest.maxRaise,
          nearest: true,
          avoid: strokes.map(({ from, to }) => ({ from, to })),
        },
      },
    },
  };
  return { width, height, configuration };
}

/** The look of the line of the best so far. */
const STEP = { color: 'var(--ink-3)', width: 1.25 } as const;

/** The steps of the best so far, from each to the next and from the last to the end of the axis. */
export function bestSteps(best: readonly ScorePoint[], end: number): Stroke[] {
  return best.flatMap(({ point: { x, y } }, index): Stroke[] => {
    const next = best[index + 1]?.point;
    const corner = { x: next?.x ?? end, y };
    const level = { from: { x, y }, to: corner, ...STEP };
    return next === undefined ? [level] : [level, { from: corner, to: { x: next.x, y: next.y }, ...STEP }];
  });
}
