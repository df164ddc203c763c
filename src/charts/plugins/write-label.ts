import type { Box } from './boxes.ts';
import type { DirectLabelOptions, LabelSpan } from './direct-labels.ts';
import type { Placed } from './label-candidates.ts';

/** A line of a label, in sizes of the type. */
export const LINE_HEIGHT = 1.25;
/** Between two spans, in sizes of the type. */
const SPACE = 0.3;

/** The letters of a label. */
export type LabelType = Pick<DirectLabelOptions, 'size' | 'family'>;

function fontOf({ weight }: LabelSpan, { size, family }: LabelType): string {
  return `${weight} ${size}px ${family}`;
}

/** How wide a line is, in pixels. */
export function widthOf(ctx: CanvasRenderingContext2D, line: readonly LabelSpan[], type: LabelType): number {
  return line.reduce((sum, span, index) => {
    ctx.font = fontOf(span, type);
    return sum + ctx.measureText(span.text).width + (index === 0 ? 0 : SPACE * type.size);
  }, 0);
}

/** Writes the lines of a label in its place, against the point where it stands on the left of it. */
export function writeLabel(
  ctx: CanvasRenderingContext2D,
  lines: readonly (readonly LabelSpan[])[],
  box: Box,
  { type, x }: { type: LabelType; x: number },
): void {
  const onTheLeft = box.right < x;
  lines.forEach((line, index) => {
    let left = onTheLeft ? box.right - widthOf(ctx, line, type) : box.left;
    const middle = box.top + type.size * LINE_HEIGHT * (index + 0.5);
    for (const span of line) {
      ctx.font = fontOf(span, type);
      ctx.fillStyle = span.color;
      ctx.strokeText(span.text, left, middle);
      ctx.fillText(span.text, left, middle);
      left += ctx.measureText(span.text).width + SPACE * type.size;
    }
  });
}

/** Draws the thread from a label to its point. */
export function drawThread(ctx: CanvasRenderingContext2D, { thread }: Placed, x: number): void {
  if (thread === undefined) return;
  ctx.beginPath();
  ctx.moveTo(x, thread.top);
  ctx.lineTo(x, thread.bottom);
  ctx.stroke();
}
