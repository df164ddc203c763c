import type { ClaimMetric } from './claim-metric.ts';
import type { ClaimVerdict } from './claim-verdict.ts';
import type { Interval } from './gap-points.ts';

/** What was said, then and now on one scale from zero: 0 at zero, 1 at the top. */
export interface ClaimSlope {
  /** What stands at 1, in points or percent. */
  readonly top: number;
  readonly said: number;
  readonly then: number;
  readonly now: number;
}

/** The metrics that compare between days, with the top of their scale in points or percent. */
const TOPS: Readonly<Partial<Record<ClaimMetric, number>>> = {
  gap: 330,
  gain: 330,
  'win-share': 100,
  'field-win-share': 100,
};

/** The first statement in its one category; undefined where it says no number, or any of the three lies off the scale. */
export function claimSlope({ claim, statements }: ClaimVerdict): ClaimSlope | undefined {
  const top = TOPS[claim.metric];
  const [first] = statements;
  const [part, ...others] = first?.parts ?? [];
  const quantity = first?.statement.quantity;
  if (top === undefined || part?.kind !== 'measured' || others.length > 0 || quantity?.kind !== 'value') {
    return undefined;
  }
  const { then, now } = part;
  if (then === undefined || now === undefined) return undefined;
  const [said = NaN, before = NaN, after = NaN] = [quantity.value, then.value, now.value].map(
    (value) => value / top,
  );
  const isOnScale = [said, before, after].every((share) => share >= 0 && share <= 1);
  return isOnScale ? { top, said, then: before, now: after } : undefined;
}

/** The bounds of an interval on the scale of a slope, cut at its ends. */
export function slopeInterval({ top }: ClaimSlope, { lower, upper }: Interval): Interval {
  const cut = (bound: number) => Math.min(1, Math.max(0, bound / top));
  return { lower: cut(lower), upper: cut(upper) };
}
