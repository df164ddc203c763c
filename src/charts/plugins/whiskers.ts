import type { Plugin } from 'chart.js';
import type { Point } from '../configuration.ts';

/** Draws the interval of every point that has one, under the lines and points. */
export const whiskers: Plugin<'line'> = {
  id: 'whiskers',
  beforeDatasetsDraw({ ctx, data, scales }) {
    const { x, y } = scales;
    if (x === undefined || y === undefined) return;
    ctx.save();
    ctx.globalAlpha = 0.7;
    ctx.lineWidth = 1.25;
    for (const dataset of data.datasets) {
      ctx.strokeStyle = String(dataset.borderColor);
      for (const point of dataset.data as unknown as readonly Point[]) {
        if (point.lower === undefined || point.upper === undefined) continue;
        const at = x.getPixelForValue(point.x);
        ctx.beginPath();
        ctx.moveTo(at, y.getPixelForValue(point.lower));
        ctx.lineTo(at, y.getPixelForValue(point.upper));
        ctx.stroke();
      }
    }
    ctx.restore();
  },
};
