import type { ChartPicture, ChartSize } from './chart.ts';
import { claimEnds, claimLabels } from './claim-labels.ts';
import type { PlacedValue } from './claim-points.ts';
import { claimShown, type ClaimParts, type ClaimShown } from './claim-shown.ts';
import type { Configuration, LineDataset } from './configuration.ts';
import { endWidth } from './end-width.ts';
import { FAMILY } from './label-words.ts';
import { markedRun } from './marked-run.ts';
import type { DirectLabelOptions } from './plugins/direct-labels.ts';
import { timeScale } from './scales.ts';
import { footBlock, titleBlock } from './text-blocks.ts';

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

/** The words in the plot, off all that is drawn. */
function labelsIn(
  parts: ClaimParts,
  { runs, joins, lines }: ClaimShown,
  size: ChartSize,
): DirectLabelOptions {
  return {
    size: SIZES[size].text,
    family: FAMILY,
    items: claimLabels(runs, parts),
    halo: 'var(--paper)',
    thread: 'var(--ink-3)',
    maxRaise: 70,
    maxDrop: 70,
    within: true,
    avoid: [...joins.map(({ from, to }) => ({ from, to })), ...lines],
  };
}

/** One width of the chart of a claim. */
export function claimPicture(parts: ClaimParts, size: ChartSize): ChartPicture {
  const { width, height, text, title, footLine, offset, ...limits } = SIZES[size];
  const shown = claimShown(parts, { text, ...limits });
  const { runs, joins, time, axis, start, lines } = shown;
  const ends = claimEnds(parts, time.max);
  const meanings = parts.words.claim.meanings({
    start,
    dashed: lines.length > 0,
    dotted: joins.length > 0,
  });
  const saidLook = { color: 'var(--ink-2)', width: 1.25, dash: [4, 4] };
  const configuration: Configuration = {
    type: 'line',
    data: { datasets: datasets(runs, parts) },
    options: {
      layout: { padding: { top: 0, right: offset + endWidth(ends, text), bottom: 0, left: 0 } },
      scales: { x: timeScale(time, { size: text, baseline: true }), y: axis },
      plugins: {
        title: titleBlock(parts.title, title),
        subtitle: footBlock([meanings, parts.freshness, parts.credit], footLine),
        whiskers: {},
        strokes: { items: lines.map((line) => ({ ...line, ...saidLook })) },
        remeasuredJoins: { items: joins },
        endLabels: { size: text, family: FAMILY, offset, items: ends },
        directLabels: labelsIn(parts, shown, size),
      },
    },
  };
  return { width, height, configuration };
}
