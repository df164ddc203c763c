import type { Plugin } from 'chart.js';

/** Words at a fixed place beside a point of a row. */
export interface RowLabel {
  /** In the units of the axes. */
  readonly x: number;
  readonly y: number;
  /** How far from there, in pixels. */
  readonly right: number;
  readonly down: number;
  readonly align: 'left' | 'center' | 'right';
  readonly text: string;
  readonly weight: number;
  readonly color: string;
}

export interface RowLabelOptions {
  readonly items: readonly RowLabel[];
  readonly size: number;
  readonly family: string;
  /** The paper a label clears about itself. */
  readonly halo: string;
}

/** Writes words beside the points of rows. */
export const rowLabels: Plugin<'line', RowLabelOptions> = {
  id: 'rowLabels',
  afterDatasetsDraw({ ctx, scales: { x, y } }, _, { items, size, family, halo }) {
    if (x === undefined || y === undefined) return;
    ctx.save();
    Object.assign(ctx, { textBaseline: 'middle', lineJoin: 'round', strokeStyle: halo, lineWidth: 3 });
    for (const label of items ?? []) {
      const at = [
        x.getPixelForValue(label.x) + label.right,
        y.getPixelForValue(label.y) + label.down,
      ] as const;
      ctx.textAlign = label.align;
      ctx.font = `${label.weight} ${size}px ${family}`;
      ctx.fillStyle = label.color;
      ctx.strokeText(label.text, ...at);
      ctx.fillText(label.text, ...at);
    }
    ctx.restore();
  },
};
