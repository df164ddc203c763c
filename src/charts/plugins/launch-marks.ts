import type { Plugin } from 'chart.js';

/** A launch at a day; its name is one of the direct labels, or is told by the reign beside it. */
export interface LaunchMark {
  readonly x: number;
  readonly color: string;
}

/** Draws a triangle under the plot at every launch. */
export const launchMarks: Plugin<'line', { readonly items: readonly LaunchMark[] }> = {
  id: 'launchMarks',
  afterDraw({ ctx, chartArea, scales }, _, { items }) {
    const { x } = scales;
    if (x === undefined) return;
    const top = chartArea.bottom + 6;
    ctx.save();
    for (const { x: day, color } of items ?? []) {
      const at = x.getPixelForValue(day);
      ctx.fillStyle = color;
      ctx.beginPath();
      ctx.moveTo(at, top);
      ctx.lineTo(at + 4, top + 7);
      ctx.lineTo(at - 4, top + 7);
      ctx.closePath();
      ctx.fill();
    }
    ctx.restore();
  },
};
