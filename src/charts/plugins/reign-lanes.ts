import type { Plugin } from 'chart.js';
import { hatch } from './hatching.ts';

/** How a band is drawn: leads and separable, leads and not, leads with nothing known, nothing held. */
export type BandLook = 'full' | 'pale' | 'open' | 'hatched';

/** A band of a lane: days along x, its middle on y. */
export interface LaneBand {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly color: string;
  readonly look: BandLook;
  /** In pixels, where it is not as high as the others. */
  readonly height?: number;
}

/** An upright at a day between two heights. */
export interface LaneStroke {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly width: number;
}

/** A launch at a day, its triangle’s tip on y. */
export interface LaneLaunch {
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

/** Everything in the units of the axes; y counts pixels. */
export interface ReignLaneOptions {
  readonly bands: readonly LaneBand[];
  /** Rules behind everything. */
  readonly rules: readonly LaneStroke[];
  /** Stems of names, then changes of leader over the bands. */
  readonly stems: readonly LaneStroke[];
  readonly changes: readonly LaneStroke[];
  readonly launches: readonly LaneLaunch[];
  /** How high a band is. */
  readonly height: number;
  /** What shows through bands that are not full. */
  readonly paper: string;
}

type Place = (value: number) => number;

const PALE = 0.26;
/** The full foot of a pale band, the outline of an open one, the narrowest band, in pixels. */
const FOOT = 3;
const OUTLINE = 1.75;
const NARROWEST = 2;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function drawBand(
  ctx: CanvasRenderingContext2D,
  { color, look }: LaneBand,
  { left, top, width, height, paper }: Box & { readonly paper: string },
): void {
  ctx.save();
  ctx.fillStyle = paper;
  if (look !== 'full') ctx.fillRect(left, top, width, height);
  Object.assign(ctx, { fillStyle: color, strokeStyle: color, lineWidth: look === 'open' ? OUTLINE : 1 });
  switch (look) {
    case 'full':
      ctx.fillRect(left, top, width, height);
      break;
    case 'pale':
      ctx.globalAlpha = PALE;
      ctx.fillRect(left, top, width, height);
      ctx.globalAlpha = 1;
      ctx.fillRect(left, top + height - FOOT, width, FOOT);
      break;
    case 'open':
      ctx.strokeRect(
        left + OUTLINE / 2,
        top + OUTLINE / 2,
        Math.max(width - OUTLINE, 0.25),
        height - OUTLINE,
      );
      break;
    case 'hatched':
      hatch(ctx, { left, right: left + width, top, bottom: top + height });
  }
  ctx.restore();
}

function drawStrokes(
  ctx: CanvasRenderingContext2D,
  strokes: readonly LaneStroke[],
  { atX, atY }: { readonly atX: Place; readonly atY: Place },
): void {
  for (const { x, from, to, color, width } of strokes) {
    Object.assign(ctx, { strokeStyle: color, lineWidth: width });
    ctx.beginPath();
    ctx.moveTo(atX(x), atY(from));
    ctx.lineTo(atX(x), atY(to));
    ctx.stroke();
  }
}

function drawLaunch(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + 4, y + 7);
  ctx.lineTo(x - 4, y + 7);
  ctx.closePath();
  ctx.fill();
}

/** Draws the lanes of a chart of reigns: bands, stems of names, changes of leader and launches. */
export const reignLanes: Plugin<'line', Partial<ReignLaneOptions>> = {
  id: 'reignLanes',
  beforeDatasetsDraw({ ctx, scales: { x, y } }, _, options) {
    const {
      bands = [],
      rules = [],
      stems = [],
      changes = [],
      launches = [],
      height = 0,
      paper = '',
    } = options;
    if (x === undefined || y === undefined) return;
    const place = {
      atX: (day: number) => x.getPixelForValue(day),
      atY: (down: number) => y.getPixelForValue(down),
    };
    ctx.save();
    drawStrokes(ctx, rules, place);
    for (const band of bands) {
      const left = place.atX(band.from);
      const width = Math.max(NARROWEST, place.atX(band.to) - left);
      const { height: own = height } = band;
      drawBand(ctx, band, { left, top: place.atY(band.y) - own / 2, width, height: own, paper });
    }
    drawStrokes(ctx, [...stems, ...changes], place);
    for (const { x: day, y: down, color } of launches) {
      ctx.fillStyle = color;
      drawLaunch(ctx, place.atX(day), place.atY(down));
    }
    ctx.restore();
  },
};
