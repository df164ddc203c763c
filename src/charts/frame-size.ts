import type { Chart, ChartSize } from './chart.ts';

/** The widest each picture is shown in a frame, in pixels. */
export const FRAME_WIDTHS: Readonly<Record<ChartSize, number>> = { narrow: 360, wide: 720 };

/** From what width on a frame shows the wide picture, in pixels. */
export const WIDE_FRAME = 704;

/** What stands around the picture in a frame, at most, in pixels: how to read it, its source, its title and the margin. */
const AROUND: Readonly<Record<ChartSize, number>> = { narrow: 310, wide: 250 };

function shownHeight({ pictures }: Pick<Chart, 'pictures'>, size: ChartSize): number {
  const { width, height } = pictures[size];
  return Math.ceil((height * FRAME_WIDTHS[size]) / width);
}

/** How high a frame must be so that a chart stands in it whole, at any width, in pixels. */
export function frameHeight(chart: Pick<Chart, 'pictures'>): number {
  return Math.max(shownHeight(chart, 'narrow'), shownHeight(chart, 'wide')) + AROUND.narrow;
}

/** The same for a frame that is never narrower than `WIDE_FRAME`. */
export function wideFrameHeight(chart: Pick<Chart, 'pictures'>): number {
  return shownHeight(chart, 'wide') + AROUND.wide;
}
