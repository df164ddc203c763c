import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { Chart } from 'chart.js';
import type { Configuration } from '../charts/configuration.ts';
import { FILE_MARGIN, PIXEL_DENSITY, filePixels } from '../charts/file-size.ts';
import { applyFormatters } from '../charts/formatters.ts';
import { neverSqueezed } from '../charts/never-squeezed.ts';
import { tokenColor, withLiteralColors, type Palette } from './palette.ts';
import { registerCharts } from './register.ts';

export interface PngOptions {
  /** Of the picture as it is meant to be shown, before the margin. */
  readonly width: number;
  readonly height: number;
  /** Light where nothing is said: what shows the file has no page of ours around it. */
  readonly palette?: Exclude<Palette, 'variables'>;
}

/** A canvas that Chart.js has drawn on once, in literal colours; it listens to nothing. */
function drawn(
  configuration: Configuration,
  { width, height, palette = 'light' }: PngOptions,
): { readonly canvas: Canvas; readonly done: () => void } {
  registerCharts();
  const canvas = createCanvas(width, height);
  neverSqueezed(canvas.getContext('2d') as unknown as CanvasRenderingContext2D);
  const ready = applyFormatters(withLiteralColors(configuration, palette));
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...ready,
    options: {
      ...ready.options,
      // The default is the page’s variable, which a canvas takes for black.
      color: tokenColor('ink-2', palette),
      animation: false,
      responsive: false,
      devicePixelRatio: PIXEL_DENSITY,
      events: [],
    },
  });
  return { canvas, done: () => chart.destroy() };
}

/**
 * The picture of a configuration as the bytes of a PNG, on its own paper with a margin, all its text in it; the same
 * bytes every time. The file holds as many pixels as `filePixels` says.
 */
export function renderPng(configuration: Configuration, options: PngOptions): Buffer {
  const { canvas, done } = drawn(configuration, options);
  const { width, height } = filePixels(options);
  const file = createCanvas(width, height);
  const context = file.getContext('2d');
  context.fillStyle = tokenColor('paper', options.palette ?? 'light');
  context.fillRect(0, 0, file.width, file.height);
  context.drawImage(canvas, FILE_MARGIN * PIXEL_DENSITY, FILE_MARGIN * PIXEL_DENSITY);
  done();
  return file.toBuffer('image/png');
}
