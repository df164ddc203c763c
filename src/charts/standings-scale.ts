import type { Row } from '../domain/publication.ts';
import { share, type Span } from './share.ts';

/** One scale for the intervals of a table: where its grid lines stand, and each interval. */
export interface StandingsScale {
  readonly span: Span;
  /** Points between grid lines. */
  readonly step: number;
  readonly ticks: readonly { readonly score: number; readonly at: number }[];
  /** The first grid line and the distance between two, as shares of the width. */
  readonly firstShare: number;
  readonly stepShare: number;
}

const STEPS = [5, 10, 20, 50, 100, 200] as const;
const MOST_LINES = 7;

/** The scale that holds every row with its interval; undefined for no rows. */
export function standingsScale(rows: readonly Row[]): StandingsScale | undefined {
  if (rows.length === 0) return undefined;
  const lowest = Math.min(...rows.map(({ entry }) => entry.lower ?? entry.score));
  const highest = Math.max(...rows.map(({ entry }) => entry.upper ?? entry.score));
  const margin = Math.max(2, (highest - lowest) * 0.015);
  const span = { from: lowest - margin, to: highest + margin };
  const width = span.to - span.from;
  const step = STEPS.find((candidate) => width / candidate <= MOST_LINES) ?? 500;
  const first = Math.ceil(span.from / step) * step;
  const ticks = Array.from({ length: Math.floor((span.to - first) / step) + 1 }, (_, index) => {
    const score = first + index * step;
    return { score, at: share(score, span) };
  });
  return {
    span,
    step,
    ticks,
    firstShare: share(first, span),
    stepShare: share(span.from + step, span),
  };
}

/** Where a row’s score and bounds lie on a scale, as shares of its width; no bounds where it has no interval. */
export function intervalPlace(
  { entry }: Row,
  { span }: StandingsScale,
): { readonly score: number; readonly lower?: number; readonly upper?: number } {
  const { score, lower, upper } = entry;
  return {
    score: share(score, span),
    lower: lower === undefined ? undefined : share(lower, span),
    upper: upper === undefined ? undefined : share(upper, span),
  };
}
