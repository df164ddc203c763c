import type { Plugin } from 'chart.js';

export interface MethodLineOptions {
  /** Days on which a board changed how it counts. */
  readonly items: readonly { readonly x: number }[];
  readonly color: string;
  /** What the diamond is filled with. */
  readonly paper: string;
}

/** Half a diamond, in pixels. */
const REACH = 4;

/** Draws a dashed upright with a diamond on top wherever a board changed how it counts. */
export const methodLines: Plugin<'line', Partial<MethodLineOptions>> = {
  id: 'methodLines',
  beforeDatasetsDraw({ ctx, chartArea: { top, bottom }, scales }, _, { items = [], color = '', paper = '' }) {
    const { x } = scales;
    if (x === undefined) return;
    ctx.save();
    Object.assign(ctx, { strokeStyle: color, fillStyle: paper });
    for (const { x: day } of items) {
      const at = x.getPixelForValue(day);
      ctx.lineWidth = 1;
      ctx.setLineDash([3, 3]);
      ctx.beginPath();
      ctx.moveTo(at, top);
      ctx.lineTo(at, bottom);
      ctx.stroke();
      ctx.lineWidth = 1.25;
      ctx.setLineDash([]);
      ctx.beginPath();
      ctx.moveTo(at, top - REACH);
      ctx.lineTo(at + REACH, top);
      ctx.lineTo(at, top + REACH);
      ctx.lineTo(at - REACH, top);
      ctx.closePath();
      ctx.fill();
      ctx.stroke();
    }
    ctx.restore();
  },
};
