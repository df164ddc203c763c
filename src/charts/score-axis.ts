import type { ValueAxis } from './axis.ts';

const STEPS = [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** Into how many parts of a step the ends of an axis may fall. */
const PARTS = 5;

/**
 * A value axis of scores, which have no zero of their own: from under the lowest to over the highest, each to a part of a
 * step, with at most `maxSteps` steps. Without values it runs from 1000 to 1500. `headroom` is left over the highest, as a
 * share of what lies between the two.
 */
export function scoreAxis(
  values: readonly number[],
  { maxSteps, headroom = 0 }: { readonly maxSteps: number; readonly headroom?: number },
): ValueAxis {
  const [lowest, highest] = values.length === 0 ? [1000, 1500] : [Math.min(...values), Math.max(...values)];
  const step = STEPS.find((size) => (highest - lowest) / size <= maxSteps) ?? 1000;
  const part = step / PARTS;
  const min = Math.floor(lowest / part) * part;
  const top = highest + headroom * (highest - lowest);
  const max = Math.max(Math.ceil(top / part) * part, min + step);
  const first = Math.ceil(min / step) * step;
  const ticks = Array.from(
    { length: Math.floor((max - first) / step) + 1 },
    (_, index) => first + index * step,
  );
  return { min, max, ticks };
}
