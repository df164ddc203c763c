import type { Ink } from '../charts/quiet-place.ts';

const SQUARE = 8;

/** How much a canvas shows in each square of its place; nothing where it cannot be read. */
export function drawnInk(canvas: HTMLCanvasElement, { clientWidth, clientHeight }: Element): Ink {
  const [columns, rows] = [Math.ceil(clientWidth / SQUARE), Math.ceil(clientHeight / SQUARE)];
  const small = Object.assign(document.createElement('canvas'), { width: columns, height: rows });
  const context = small.getContext('2d', { willReadFrequently: true });
  if (context === null) return { columns, square: SQUARE, squares: [] };
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, clientWidth / SQUARE, clientHeight / SQUARE);
  const { data } = context.getImageData(0, 0, columns, rows);
  // A live chart has no ground of its own: what is not drawn lets the page through.
  const squares = Array.from({ length: columns * rows }, (_, index) => (data[index * 4 + 3] ?? 0) / 255);
  return { columns, square: SQUARE, squares };
}
