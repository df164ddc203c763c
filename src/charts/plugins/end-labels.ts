import type { Plugin } from 'chart.js';
import type { LabelSpan } from './direct-labels.ts';
import { spread } from './spread.ts';

/** The name of a line at its end, in lines of spans. */
export interface EndLabel {
  /** The line’s last point, in the units of the axes. */
  readonly x: number;
  readonly y: number;
  /** Of the line. */
  readonly color: string;
  readonly lines: readonly (readonly LabelSpan[])[];
}

export interface EndLabelOptions {
  readonly items: readonly EndLabel[];
  readonly size: number;
  readonly family: string;
  /** Where the column of names begins, in pixels right of the plot. */
  readonly offset: number;
}

const LINE_HEIGHT = 1.25;
/** Between two spans, in sizes of the type. */
const SPACE = 0.35;
/** Between a thread and its name, and how long it runs level before it, in pixels. */
const CLEAR = 4;
const LEVEL = 5;

/** Writes the names of lines in a column right of the plot, none on another, each with a thread to its line’s end. */
export const endLabels: Plugin<'line', Partial<EndLabelOptions>> = {
  id: 'endLabels',
  afterDatasetsDraw({ ctx, chartArea, scales: { x, y } }, _, options) {
    const { items = [], size = 12, family = '', offset = 0 } = options;
    if (x === undefined || y === undefined || items.length === 0) return;
    const column = chartArea.right + offset;
    const lineHeight = size * LINE_HEIGHT;
    const wanting = items.map((item) => ({
      at: y.getPixelForValue(item.y),
      height: item.lines.length * lineHeight + 1,
    }));
    const middles = spread(wanting, { top: chartArea.top - size, bottom: chartArea.bottom + size });
    ctx.save();
    Object.assign(ctx, { textAlign: 'left', textBaseline: 'middle', lineWidth: 1 });
    items.forEach(({ x: day, color, lines }, index) => {
      const middle = middles[index] ?? 0;
      ctx.strokeStyle = color;
      ctx.globalAlpha = 0.6;
      ctx.beginPath();
      ctx.moveTo(x.getPixelForValue(day), wanting[index]?.at ?? 0);
      ctx.lineTo(column - CLEAR - LEVEL, middle);
      ctx.lineTo(column - CLEAR, middle);
      ctx.stroke();
      ctx.globalAlpha = 1;
      lines.forEach((spans, line) => {
        let left = column;
        for (const span of spans) {
          ctx.font = `${span.weight} ${size}px ${family}`;
          ctx.fillStyle = span.color;
          ctx.fillText(span.text, left, middle + (line - (lines.length - 1) / 2) * lineHeight);
          left += ctx.measureText(span.text).width + SPACE * size;
        }
      });
    });
    ctx.restore();
  },
};
