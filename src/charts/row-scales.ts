import type { PlacedRow } from '../domain/row-neighbours.ts';
import type { ValueAxis } from './axis.ts';
import type { ListedScale } from './configuration.ts';
import { scoreAxis } from './score-axis.ts';

/** Room on both sides of the scores, in pixels: for half a number of the axis, and for a score and its interval. */
const ROOM = { left: 22, right: 104 };
/** The fewest points between the lowest and the highest, so that scores that hardly differ do not look far apart. */
const LEAST_SPAN = 20;

/** The axis of the scores of rows, with room for words on both sides in a plot so many pixels wide. */
export function rowScoreAxis(
  shown: readonly PlacedRow[],
  { plot, maxSteps }: { readonly plot: number; readonly maxSteps: number },
): ValueAxis {
  const values = shown.flatMap(({ row: { entry } }) => [
    entry.score,
    entry.lower ?? entry.score,
    entry.upper ?? entry.score,
  ]);
  if (values.length === 0) return { min: 0, max: 1, ticks: [] };
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const lacking = Math.max(0, LEAST_SPAN - (highest - lowest)) / 2;
  const [from, to] = [lowest - lacking, highest + lacking];
  const pointsPerPixel = (to - from) / (plot - ROOM.left - ROOM.right);
  const { ticks } = scoreAxis([from, to], { maxSteps });
  const beyond = ROOM.left * pointsPerPixel;
  return {
    min: Math.floor(from - beyond),
    max: Math.ceil(to + ROOM.right * pointsPerPixel),
    ticks: ticks.filter((tick) => tick >= from && tick <= to + beyond),
  };
}

/** The rows from above, with room for the first name, under the last point, and on the left, in pixels. */
export function rowScale(
  count: number,
  { left, over, under }: { readonly left: number; readonly over: number; readonly under: number },
): ListedScale {
  const height = over + under;
  return {
    type: 'linear',
    ...(left === 0 ? { display: false } : { room: left }),
    reverse: true,
    min: -over / height,
    max: Math.max(count, 1) - 1 + under / height,
    border: { display: false },
    grid: { display: false },
    ticks: { listed: [], callback: 'listed' },
  };
}
