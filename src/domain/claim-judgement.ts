import type { ClaimMetric } from './claim-metric.ts';
import type { Quantity } from './claim-statement.ts';
import { points } from './rounding.ts';

/** Whether a measured quantity bears out what was said, and by how much it is off where it does not. */
export type Judgement =
  | { readonly verdict: 'confirmed' }
  /** Measured less said, in the claim’s unit; of a range, less its nearer end. */
  | { readonly verdict: 'differs'; readonly by: number };

/** What was said: a number, a bound, the size of another gap; or by the metric itself, first place or standing above. */
export type Said =
  | Extract<Quantity, { kind: 'value' | 'range' | 'at-least' | 'at-most' }>
  | { readonly kind: 'same-gap'; readonly gapPoints: number }
  | { readonly kind: 'first' }
  | { readonly kind: 'above' };

export interface JudgementOptions {
  readonly metric: ClaimMetric;
  /** The claim’s own tolerance, where the rule of the metric is wrong. */
  readonly tolerance?: number;
}

/** Rounded scores are off by half a point each, a share said in whole percent by half a percentage point. */
const TOLERANCE: Readonly<Partial<Record<ClaimMetric, number>>> = {
  score: 1,
  gap: 1,
  gain: 1,
  'win-share': 0.5,
  'field-win-share': 0.5,
};

const SAME_GAP_SHARE = 0.05;
const BINARY_FRACTION = 1e-9;

/**
 * How far off what was said still counts as right: the claim’s own tolerance, else 1 point for scores and gaps, 0.5
 * percentage points for shares, a twentieth of the gap a gap is likened to, half of the last digit said for votes, and
 * nothing for ranks, leads and counts.
 */
export function toleranceOf(said: Said, { metric, tolerance }: JudgementOptions): number {
  if (tolerance !== undefined) return tolerance;
  if (said.kind === 'same-gap') return SAME_GAP_SHARE * Math.abs(said.gapPoints);
  if (said.kind === 'above') return 0;
  if (metric === 'votes' && said.kind === 'value') return halfOfLastDigit(said.value);
  return TOLERANCE[metric] ?? 0;
}

/** Whether a difference is no larger than a tolerance, whatever binary fractions add to it. */
export function isWithin(by: number, tolerance: number): boolean {
  return Math.abs(by) <= tolerance + BINARY_FRACTION;
}

/** What a measured value makes of what was said. */
export function judgement(said: Said, value: number, options: JudgementOptions): Judgement {
  const by = points(offBy(said, value));
  const isRight = said.kind === 'above' ? value > 0 : isWithin(by, toleranceOf(said, options));
  return isRight ? { verdict: 'confirmed' } : { verdict: 'differs', by };
}

/** Measured less said; 0 inside a range, and on the right side of a bound. */
function offBy(said: Said, value: number): number {
  switch (said.kind) {
    case 'value':
      return value - said.value;
    case 'same-gap':
      return value - said.gapPoints;
    case 'range':
      return value < said.from ? value - said.from : Math.max(0, value - said.to);
    case 'at-least':
      return Math.min(0, value - said.value);
    case 'at-most':
      return Math.max(0, value - said.value);
    case 'first':
      return value - 1;
    case 'above':
      return value;
  }
}

/** 4,200,000 is said to the hundred thousand: half of that. */
function halfOfLastDigit(value: number): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return 10 ** zeros / 2;
}
