import type { Plugin } from 'chart.js';

/** Two points of one model that are not to be compared: it was measured anew between them. */
export interface RemeasuredJoin {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly color: string;
}

/** Draws a dotted line where a model was re-measured, in no organization’s colour. */
export const remeasuredJoins: Plugin<'line', { readonly items: readonly RemeasuredJoin[] }> = {
  id: 'remeasuredJoins',
  beforeDatasetsDraw({ ctx, scales }, _, { items }) {
    const { x, y } = scales;
    if (x === undefined || y === undefined) return;
    ctx.save();
    ctx.lineWidth = 1.5;
    ctx.setLineDash([2, 4]);
    for (const { from, to, color } of items ?? []) {
      ctx.strokeStyle = color;
      ctx.beginPath();
      ctx.moveTo(x.getPixelForValue(from.x), y.getPixelForValue(from.y));
      ctx.lineTo(x.getPixelForValue(to.x), y.getPixelForValue(to.y));
      ctx.stroke();
    }
    ctx.restore();
  },
};
