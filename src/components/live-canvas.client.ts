import { Chart, type Plugin } from 'chart.js';
import type { ChartFile } from '../charts/chart-file.ts';
import type { ChartSize } from '../charts/chart.ts';
import { applyFormatters } from '../charts/formatters.ts';
import { neverSqueezed } from '../charts/never-squeezed.ts';
import type { PointPlace } from '../charts/reading-order.ts';
import type { Ink } from '../charts/quiet-place.ts';
import { registerParts } from '../render/chart-parts.ts';
import { drawnInk } from './drawn-ink.client.ts';
import { inPageColors } from './live-colors.client.ts';
import type { Place } from './live-tip.client.ts';

/** Letters as wide as in the picture, not rounded to the screen’s pixels. */
const preciseText: Plugin = {
  id: 'preciseText',
  beforeUpdate: ({ ctx }) => void Object.assign(ctx, { textRendering: 'geometricPrecision' }),
};

/**
 * The canvas of a live chart. In a bundle Chart.js keeps its charts to itself; this property is how the console and the
 * tests come to the numbers of one.
 */
export interface ChartCanvas extends HTMLCanvasElement {
  chart?: Chart;
}

/** A canvas that lies on the picture of a chart and shows the same. */
export interface LiveCanvas {
  /** Where a point is drawn, in shares of the stage’s width and height. */
  readonly placeOf: (point: PointPlace) => Place;
  /** How much is drawn where. */
  readonly ink: () => Ink;
}

function shownSize(stage: HTMLElement): ChartSize {
  const wide = stage.querySelector('.chart-wide');
  return wide !== null && wide.getClientRects().length > 0 ? 'wide' : 'narrow';
}

function drawn(canvas: ChartCanvas, file: ChartFile, size: ChartSize): Chart {
  const { width, height, configuration } = file.pictures[size];
  const stage = canvas.parentElement ?? document.body;
  const ready = applyFormatters(inPageColors(configuration, stage));
  Object.assign(canvas, { width, height });
  canvas.chart = new Chart(canvas, {
    ...ready,
    plugins: [preciseText],
    options: {
      ...ready.options,
      color: inPageColors('var(--ink-2)', stage),
      font: { family: inPageColors('Inter Variable', stage) },
      animation: false,
      responsive: false,
      devicePixelRatio: (devicePixelRatio * stage.clientWidth) / width,
      events: [],
    },
  });
  return canvas.chart;
}

/** Draws a chart over its picture, and again when the theme or the width changes; `redrawn` is told each time. */
export function liveCanvas(stage: HTMLElement, file: ChartFile, redrawn: () => void): LiveCanvas {
  registerParts();
  const canvas = document.createElement('canvas');
  canvas.className = 'chart-canvas';
  canvas.ariaHidden = 'true';
  const context = canvas.getContext('2d');
  if (context !== null) neverSqueezed(context);
  stage.append(canvas);
  let size = shownSize(stage);
  let width = stage.clientWidth;
  let chart = drawn(canvas, file, size);
  let ink: Ink | undefined;
  stage.classList.add('chart-awake');

  const redraw = () => {
    chart.destroy();
    size = shownSize(stage);
    width = stage.clientWidth;
    chart = drawn(canvas, file, size);
    ink = undefined;
    redrawn();
  };
  new ResizeObserver(() => stage.clientWidth !== width && stage.clientWidth > 0 && redraw()).observe(stage);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);

  return {
    ink: () => (ink ??= drawnInk(canvas, stage)),
    placeOf: ({ dataset, index }) => {
      const { x, y } = chart.getDatasetMeta(dataset).data[index]?.getProps(['x', 'y']) ?? { x: 0, y: 0 };
      const box = file.pictures[size];
      return { x: x / box.width, y: y / box.height };
    },
  };
}
