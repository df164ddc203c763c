import { valueAxis } from './axis.ts';
import type { ClaimScale } from './claim-quantity.ts';
import type { ListedScale } from './configuration.ts';
import { formatPoints } from './formatters.ts';
import { valueScale } from './scales.ts';
import { scoreAxis } from './score-axis.ts';

const PLACE_STEPS = [1, 2, 5, 10, 20, 50, 100];
/** How far the first place lies under the edge, as a share of the places shown. */
const OVER_FIRST = 0.08;

/** Places from the first, which stands on top, to the last that is needed. */
function placeScale(values: readonly number[], { maxSteps, size }: AxisOptions): ListedScale {
  const last = Math.max(2, ...values);
  const step = PLACE_STEPS.find((each) => last / each <= maxSteps) ?? 100;
  const max = Math.ceil(last / step) * step;
  const ticks = [1, ...Array.from({ length: max / step }, (_, index) => (index + 1) * step)];
  const axis = { min: 1 - OVER_FIRST * max, max: max + OVER_FIRST, ticks: [...new Set(ticks)] };
  return { ...valueScale(axis, size), reverse: true };
}

interface AxisOptions {
  readonly maxSteps: number;
  /** Of the type, in pixels. */
  readonly size: number;
}

/** The axis a course stands on, and where it starts, if that is not at zero. */
export function claimValueScale(
  values: readonly number[],
  scale: ClaimScale,
  options: AxisOptions,
): { readonly axis: ListedScale; readonly start?: string } {
  const { maxSteps, size } = options;
  switch (scale) {
    case 'rank':
      return { axis: placeScale(values, options) };
    case 'score': {
      const axis = scoreAxis(values, { maxSteps, headroom: 0.06 });
      return { axis: valueScale(axis, size), start: formatPoints(axis.min) };
    }
    default:
      return { axis: valueScale(valueAxis(values, maxSteps), size) };
  }
}
