import type { Plugin } from 'chart.js';

/** A change of leader at a day. */
export interface LeadChangeMark {
  readonly x: number;
  readonly color: string;
  readonly width: number;
}

/** Draws a short stroke across the zero line at every change of leader. */
export const leadChangeMarks: Plugin<'line', { readonly items: readonly LeadChangeMark[] }> = {
  id: 'leadChangeMarks',
  beforeDatasetsDraw({ ctx, scales }, _, { items }) {
    const { x, y } = scales;
    if (x === undefined || y === undefined) return;
    const zero = y.getPixelForValue(0);
    ctx.save();
    for (const { x: day, color, width } of items ?? []) {
      ctx.strokeStyle = color;
      ctx.lineWidth = width;
      ctx.beginPath();
      ctx.moveTo(x.getPixelForValue(day), zero - 10);
      ctx.lineTo(x.getPixelForValue(day), zero + 3);
      ctx.stroke();
    }
    ctx.restore();
  },
};
