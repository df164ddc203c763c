import { epochDay, type IsoDate } from '../domain/date.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { timeAxis } from './axis.ts';
import type { ChartPicture, ChartSize } from './chart.ts';
import { valueRuns, type PlacedValue } from './claim-points.ts';
import { courseValue, type ClaimScale } from './claim-quantity.ts';
import { claimValueScale } from './claim-scale.ts';
import type { Configuration, LineDataset } from './configuration.ts';
import { remeasuredJoins } from './joined-runs.ts';
import { markedRun } from './marked-run.ts';
import { organizationMark } from './organization-mark.ts';
import type { DirectLabel, LabelSpan } from './plugins/direct-labels.ts';
import type { EndLabel } from './plugins/end-labels.ts';
import { timeScale } from './scales.ts';
import { footBlock, titleBlock } from './text-blocks.ts';
import { textWidth } from './text-width.ts';

/** What both widths of the chart of a claim are made of. */
export interface ClaimParts {
  readonly placed: readonly PlacedValue[];
  readonly scale: ClaimScale;
  /** Whose colour and mark the course has. */
  readonly organization: string;
  readonly name: string;
  /** The day it was said, or speaks of. */
  readonly day: IsoDate;
  /** Where the lines of what was said lie. */
  readonly said: readonly number[];
  readonly saidText: string;
  /** Whether its newest number is of the newest publication held: else it is the last, and not today’s. */
  readonly isNewest: boolean;
  readonly words: ChartWords;
  readonly title: string;
  readonly freshness: string;
  readonly credit: string;
  readonly asOf: IsoDate;
}

/** What differs between the widths; sizes of type in pixels, lengths of lines in characters. */
const SIZES = {
  narrow: {
    width: 340,
    height: 380,
    title: { size: 19, lineLength: 36 },
    footLine: 54,
    text: 12,
    maxMonths: 4,
    maxSteps: 5,
    offset: 12,
  },
  wide: {
    width: 720,
    height: 360,
    title: { size: 21, lineLength: 70 },
    footLine: 110,
    text: 12.5,
    maxMonths: 12,
    maxSteps: 5,
    offset: 16,
  },
} as const;

/** What stands free right of the words there, in pixels. */
const AFTER_WORDS = 8;

/** What is said in so few letters stands in one line. */
const SHORT_LETTERS = 6;

const strong = (text: string): LabelSpan => ({ text, weight: 600, color: 'var(--ink)' });
const quiet = (text: string): LabelSpan => ({ text, weight: 400, color: 'var(--ink-2)' });

function datasets(
  runs: readonly (readonly PlacedValue[])[],
  { name, organization }: ClaimParts,
): LineDataset[] {
  return runs.map((run) =>
    markedRun({
      label: name,
      organization,
      data: run.map(({ point }) => point),
      pointRadius: run.map(() => 3.75),
    }),
  );
}

/** The first number, and the first after each re-measurement, where they stand. */
function labelsOf(runs: readonly (readonly PlacedValue[])[], { words, scale }: ClaimParts): DirectLabel[] {
  return runs.flatMap(([opening], index): DirectLabel[] => {
    if (opening === undefined) return [];
    const remeasured = opening.value.breaksBefore === 'remeasured';
    if (index > 0 && !remeasured) return [];
    const { x, y, upper } = opening.point;
    const spans = [
      strong(courseValue(y, scale, words)),
      quiet(remeasured ? words.claim.remeasured : words.shortDate(opening.value.publication.date)),
    ];
    return [{ x, y, ...(upper !== undefined && { upper }), priority: index === 0 ? 0 : 1, lines: [spans] }];
  });
}

/** The newest number, and what was said, at the edge of the plot. */
function endsOf(parts: ClaimParts, max: number): EndLabel[] {
  const { placed, said, saidText, scale, organization, isNewest, words } = parts;
  const newest = placed.at(-1)?.point;
  const now: EndLabel[] = newest
    ? [
        {
          x: newest.x,
          y: newest.y,
          color: organizationMark(organization).color,
          lines: [[strong((isNewest ? words.now : words.last)(courseValue(newest.y, scale, words)))]],
        },
      ]
    : [];
  const [first] = said;
  if (first === undefined) return now;
  const y = said.reduce((sum, value) => sum + value, 0) / said.length;
  const lines =
    saidText.length > SHORT_LETTERS
      ? [[quiet(words.claim.said)], [quiet(saidText)]]
      : [[quiet(words.claim.said), quiet(saidText)]];
  return [...now, { x: max, y, color: 'var(--ink-2)', lines }];
}

/** One width of the chart of a claim. */
export function claimPicture(parts: ClaimParts, size: ChartSize): ChartPicture {
  const { placed, day, said, scale, words, asOf } = parts;
  const { width, height, text, title, footLine, maxMonths, maxSteps, offset } = SIZES[size];
  const runs = valueRuns(placed);
  const joins = remeasuredJoins(runs, ({ value }) => value.breaksBefore === 'remeasured');
  const first = placed[0]?.value.publication.date ?? asOf;
  const time = timeAxis(day < first ? day : first, asOf, { monthName: words.month, maxTicks: maxMonths });
  const values = [...said, ...placed.flatMap(({ point: { y, lower = y, upper = y } }) => [lower, y, upper])];
  const { axis, start } = claimValueScale(values, scale, { maxSteps, size: text });
  const ends = endsOf(parts, time.max);
  const widest = ends.flatMap(({ lines }) =>
    lines.map((spans) => textWidth(spans.map((span) => span.text).join(' '), text)),
  );
  const lines = said.map((y) => ({
    from: { x: Math.max(time.min, epochDay(day)), y },
    to: { x: time.max, y },
  }));
  const type = { size: text, family: 'Inter Variable' };
  const configuration: Configuration = {
    type: 'line',
    data: { datasets: datasets(runs, parts) },
    options: {
      layout: {
        padding: {
          top: 0,
          right: offset + Math.ceil(Math.max(0, ...widest)) + AFTER_WORDS,
          bottom: 0,
          left: 0,
        },
      },
      scales: { x: timeScale(time, { size: text, baseline: true }), y: axis },
      plugins: {
        title: titleBlock(parts.title, title),
        subtitle: footBlock(
          [words.claim.meanings({ start, dotted: joins.length > 0 }), parts.freshness, parts.credit],
          footLine,
        ),
        whiskers: {},
        strokes: {
          items: lines.map((line) => ({ ...line, color: 'var(--ink-2)', width: 1.25, dash: [4, 4] })),
        },
        remeasuredJoins: { items: joins },
        endLabels: { ...type, offset, items: ends },
        directLabels: {
          ...type,
          items: labelsOf(runs, parts),
          halo: 'var(--paper)',
          thread: 'var(--ink-3)',
          maxRaise: 70,
          maxDrop: 70,
          within: true,
          avoid: [...joins.map(({ from, to }) => ({ from, to })), ...lines],
        },
      },
    },
  };
  return { width, height, configuration };
}
