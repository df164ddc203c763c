import type { Plugin } from 'chart.js';
import type { LabelSpan } from './direct-labels.ts';

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
  /** What follows it on the same line, in other letters; only behind a text that begins at its place. */
  readonly after?: LabelSpan;
}

/** Between a text and what follows it, in sizes of the type. */
const SPACE = 0.45;

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
      const left = x.getPixelForValue(label.x) + label.right;
      const middle = y.getPixelForValue(label.y) + label.down;
      const write = ({ text, weight, color }: LabelSpan, at: number) => {
        ctx.font = `${weight} ${size}px ${family}`;
        ctx.fillStyle = color;
        ctx.strokeText(text, at, middle);
        ctx.fillText(text, at, middle);
        return at + ctx.measureText(text).width + SPACE * size;
      };
      ctx.textAlign = label.align;
      const end = write(label, left);
      if (label.after) write(label.after, end);
    }
    ctx.restore();
  },
};
