import type { Plugin } from 'chart.js';

/** A bar that lies along a row, in the units of the axes. */
export interface RowBar {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
  /** `solid` for what was measured, `pale` for the way to what was said, `outline` for a range that was said. */
  readonly look: 'solid' | 'pale' | 'outline';
}

const HEIGHT = 7;
const PALE = 0.24;

/** Draws bars along the rows of a chart, under its whiskers and points. */
export const rowBars: Plugin<'line', { readonly items: readonly RowBar[] }> = {
  id: 'rowBars',
  beforeDatasetsDraw({ ctx, scales: { x, y } }, _, { items }) {
    if (x === undefined || y === undefined) return;
    for (const { y: row, from, to, color, look } of items ?? []) {
      const [start, end] = [x.getPixelForValue(from), x.getPixelForValue(to)];
      const box = [
        Math.min(start, end),
        y.getPixelForValue(row) - HEIGHT / 2,
        Math.abs(end - start),
        HEIGHT,
      ] as const;
      ctx.save();
      ctx.globalAlpha = look === 'pale' ? PALE : 1;
      Object.assign(ctx, { fillStyle: color, strokeStyle: color, lineWidth: 1.25 });
      if (look === 'outline') ctx.strokeRect(...box);
      else ctx.fillRect(...box);
      ctx.restore();
    }
  },
};
