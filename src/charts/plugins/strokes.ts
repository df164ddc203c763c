import type { Plugin } from 'chart.js';

/** A straight line, in the units of the axes. */
export interface Stroke {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
  /** Whether it reaches over the whole picture rather than from `from` to `to` along x. */
  readonly across?: true;
}

/** Draws straight lines under the points: steps, spans of dates and prices, rules between rows. */
export const strokes: Plugin<'line', { readonly items: readonly Stroke[] }> = {
  id: 'strokes',
  beforeDatasetsDraw({ ctx, width, scales: { x, y } }, _, { items }) {
    if (x === undefined || y === undefined) return;
    ctx.save();
    for (const { from, to, color, width: lineWidth, dash = [], across } of items ?? []) {
      Object.assign(ctx, { strokeStyle: color, lineWidth });
      ctx.setLineDash([...dash]);
      ctx.beginPath();
      ctx.moveTo(across ? 0 : x.getPixelForValue(from.x), y.getPixelForValue(from.y));
      ctx.lineTo(across ? width : x.getPixelForValue(to.x), y.getPixelForValue(to.y));
      ctx.stroke();
    }
    ctx.restore();
  },
};
