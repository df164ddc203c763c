import type { Plugin } from 'chart.js';
import type { Point } from '../configuration.ts';

export interface WhiskerOptions {
  /** The axis whose units the ends of a whisker have; `y` when left out. */
  readonly axis?: 'x' | 'y';
  /** How wide it is drawn, in pixels; 1.25 when left out. */
  readonly width?: number;
}

/** Draws the interval of every point that has one, under the lines and points. */
export const whiskers: Plugin<'line', WhiskerOptions> = {
  id: 'whiskers',
  beforeDatasetsDraw({ ctx, data, scales: { x, y } }, _, { axis, width = 1.25 }) {
    if (x === undefined || y === undefined) return;
    const place = (at: Pick<Point, 'x' | 'y'>) =>
      [x.getPixelForValue(at.x), y.getPixelForValue(at.y)] as const;
    ctx.save();
    ctx.globalAlpha = 0.7;
    ctx.lineWidth = width;
    for (const dataset of data.datasets) {
      ctx.strokeStyle = String(dataset.borderColor);
      for (const point of dataset.data as unknown as readonly Point[]) {
        const { lower, upper } = point;
        if (lower === undefined || upper === undefined) continue;
        const end = (value: number) => (axis === 'x' ? { ...point, x: value } : { ...point, y: value });
        ctx.beginPath();
        ctx.moveTo(...place(end(lower)));
        ctx.lineTo(...place(end(upper)));
        ctx.stroke();
      }
    }
    ctx.restore();
  },
};
