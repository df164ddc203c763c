import type { Plugin } from 'chart.js';
import { hatch } from './hatching.ts';

/** A stretch of days of which nothing is held. */
export interface HatchedSpan {
  readonly from: number;
  readonly to: number;
}

export interface HatchedSpanOptions {
  readonly items: readonly HatchedSpan[];
  readonly color: string;
}

/** Hatches stretches of days over the height of the plot, under everything else. */
export const hatchedSpans: Plugin<'line', Partial<HatchedSpanOptions>> = {
  id: 'hatchedSpans',
  beforeDatasetsDraw({ ctx, chartArea: { top, bottom }, scales: { x } }, _, { items = [], color = '' }) {
    if (x === undefined) return;
    ctx.save();
    Object.assign(ctx, { strokeStyle: color, lineWidth: 1 });
    for (const { from, to } of items) {
      hatch(ctx, { left: x.getPixelForValue(from), right: x.getPixelForValue(to), top, bottom });
    }
    ctx.restore();
  },
};
