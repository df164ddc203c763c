import type { Plugin } from 'chart.js';

/** What a mark means: a bar that is drawn full, or a hollow ring. */
export interface MarkMeaning {
  readonly mark: 'bar' | 'ring';
  readonly color: string;
  readonly text: string;
}

export interface MarkKeyOptions {
  readonly items: readonly MarkMeaning[];
  readonly size: number;
  readonly family: string;
  readonly ink: string;
  /** Whether each meaning has a line of its own. */
  readonly stacked: boolean;
}

/** A line of the key, in pixels. */
export const KEY_LINE = 19;
const BAR = 18;
const MARK_GAP = 7;
const ITEM_GAP = 26;

function drawMark(ctx: CanvasRenderingContext2D, { mark, color }: MarkMeaning, at: { x: number; y: number }) {
  ctx.fillStyle = color;
  if (mark === 'bar') {
    ctx.fillRect(at.x, at.y - 3.5, BAR, 7);
    return;
  }
  ctx.beginPath();
  ctx.arc(at.x + BAR / 2, at.y, 4.5, 0, 2 * Math.PI);
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.75;
  ctx.stroke();
}

/** Writes above the rows what their marks mean. */
export const markKey: Plugin<'line', MarkKeyOptions> = {
  id: 'markKey',
  afterDatasetsDraw({ ctx, chartArea }, _, { items = [], size, family, ink, stacked }) {
    if (items.length === 0) return;
    ctx.save();
    Object.assign(ctx, { textAlign: 'left', textBaseline: 'middle', font: `400 ${size}px ${family}` });
    const lines = stacked ? items.length : 1;
    let x = 0;
    let y = chartArea.top - lines * KEY_LINE + KEY_LINE / 2 - 4;
    for (const item of items) {
      drawMark(ctx, item, { x, y });
      ctx.fillStyle = ink;
      ctx.fillText(item.text, x + BAR + MARK_GAP, y);
      if (stacked) y += KEY_LINE;
      else x += BAR + MARK_GAP + ctx.measureText(item.text).width + ITEM_GAP;
    }
    ctx.restore();
  },
};
