import type { ChartSize } from './chart.ts';
import type { ReignLane } from './reign-lane.ts';

/** What differs between the widths of a chart of reigns; sizes in pixels, lengths of lines in characters. */
export const REIGN_SIZES = {
  narrow: {
    width: 340,
    title: { size: 19, lineLength: 34 },
    footLine: 54,
    text: 12,
    maxMonths: 7,
    /** Left of the days: half of the first year. */
    left: 24,
    right: 12,
    /** Room for the name of a board over its lane. */
    head: 24,
    nameLine: 23,
    keyColumns: 2,
  },
  wide: {
    width: 720,
    title: { size: 21, lineLength: 76 },
    footLine: 110,
    text: 12.5,
    maxMonths: 12,
    /** Left of the days: the names of the boards. */
    left: 112,
    right: 20,
    head: 0,
    nameLine: 40,
    keyColumns: 3,
  },
} as const satisfies Record<ChartSize, object>;

/** How high a band is, a line of a name over it, and what stands under it, in pixels. */
export const BAND_HEIGHT = 20;
export const NAME_LINE = 16;
const OVER_BAND = 4;
const UNDER_BAND = 26;

/** Where a lane stands, in pixels from the top of the plot. */
export interface PlacedLane {
  readonly lane: ReignLane;
  readonly top: number;
  /** The middle of its bands. */
  readonly band: number;
  /** How high a step of names is. */
  readonly step: number;
}

/** Lanes one under another, each as high as its names need, and where the last ends. */
export function placedLanes(
  lanes: readonly ReignLane[],
  { top, head }: { readonly top: number; readonly head: number },
): { readonly placed: readonly PlacedLane[]; readonly bottom: number } {
  let next = top;
  const placed = lanes.map((lane) => {
    const step = NAME_LINE * lane.stepLines;
    const band = next + head + lane.steps * step + OVER_BAND + BAND_HEIGHT / 2;
    const found = { lane, top: next, band, step };
    next = band + BAND_HEIGHT / 2 + UNDER_BAND;
    return found;
  });
  return { placed, bottom: next - UNDER_BAND / 4 };
}

/** The middle of a step of names over a band. */
export function stepMiddle({ band, step }: PlacedLane, level: number): number {
  return band - BAND_HEIGHT / 2 - OVER_BAND - step * (level + 0.5);
}
