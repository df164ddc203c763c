import type { Plugin } from 'chart.js';
import type { OrganizationMark } from '../organization-mark.ts';

/** The mark of an organization beside the name of a row. */
export interface RowMark extends Pick<OrganizationMark, 'color' | 'pointStyle' | 'pointRotation'> {
  /** In the units of the axes. */
  readonly x: number;
  readonly y: number;
  /** How far from there, in pixels. */
  readonly right: number;
  readonly down: number;
}

const RADIUS = 4.25;

/** The corners of each shape about its middle, in radii; a circle has none. */
const CORNERS: Readonly<Record<OrganizationMark['pointStyle'], readonly (readonly [number, number])[]>> = {
  circle: [],
  rect: squareOf(0.85),
  rectRounded: squareOf(0.85),
  rectRot: [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 0.75],
    [-1, 0.75],
  ],
};

function squareOf(half: number): [number, number][] {
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
}

function drawMark(
  ctx: CanvasRenderingContext2D,
  { pointStyle, pointRotation }: RowMark,
  at: [number, number],
) {
  const turned = pointRotation === 180 ? -1 : 1;
  const [x, y] = at;
  ctx.beginPath();
  if (pointStyle === 'circle') ctx.arc(x, y, RADIUS, 0, 2 * Math.PI);
  CORNERS[pointStyle].forEach(([right, down], index) => {
    const corner = [x + right * RADIUS, y + turned * down * RADIUS] as const;
    if (index === 0) ctx.moveTo(...corner);
    else ctx.lineTo(...corner);
  });
  ctx.closePath();
  ctx.fill();
}

/** Draws the marks of organizations beside the names of rows. */
export const rowMarks: Plugin<'line', { readonly items: readonly RowMark[] }> = {
  id: 'rowMarks',
  afterDatasetsDraw({ ctx, scales: { x, y } }, _, { items }) {
    if (x === undefined || y === undefined) return;
    ctx.save();
    for (const mark of items ?? []) {
      ctx.fillStyle = mark.color;
      drawMark(ctx, mark, [x.getPixelForValue(mark.x) + mark.right, y.getPixelForValue(mark.y) + mark.down]);
    }
    ctx.restore();
  },
};
