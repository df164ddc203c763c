import type { Chart, ChartSize } from './chart.ts';

/** The widest each picture is shown in a frame, in pixels. */
export const FRAME_WIDTHS: Readonly<Record<ChartSize, number>> = { narrow: 360, wide: 720 };

/** What stands around the picture in a frame, at most, in pixels: how to read it, its source, its title and the margin. */
const AROUND = 310;

/** How high a frame must be so that a chart stands in it whole, at any width, in pixels. */
export function frameHeight({ pictures }: Pick<Chart, 'pictures'>): number {
  const heights = (['narrow', 'wide'] as const).map((size) => {
    const { width, height } = pictures[size];
    return (height * FRAME_WIDTHS[size]) / width;
  });
  return Math.ceil(Math.max(...heights)) + AROUND;
}
