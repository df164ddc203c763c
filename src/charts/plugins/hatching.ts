/** A rectangle in pixels, y downwards. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between two strokes along the edge, in pixels. */
const APART = 6;

/** Hatches a rectangle with strokes that end at its edges, in the colour and width the context has. */
export function hatch(ctx: CanvasRenderingContext2D, { left, right, top, bottom }: Area): void {
  const [width, height] = [right - left, bottom - top];
  if (width <= 0) return;
  ctx.beginPath();
  // Strokes rise to the right; each begins `along` pixels down the left edge, or under it.
  for (let along = APART; along < width + height; along += APART) {
    const [from, to] = [Math.max(0, along - height), Math.min(width, along)];
    ctx.moveTo(left + from, top + along - from);
    ctx.lineTo(left + to, top + along - to);
  }
  ctx.stroke();
}
