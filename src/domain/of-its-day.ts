import type { Claim } from './claim.ts';

/**
 * Whether a number is said of its day alone, so that a later one is no objection: a score, votes, and how many a whole
 * board counts are measured anew each time. How many of some places are somebody’s is a state, which can end.
 */
export function isOfItsDay({ metric, places }: Pick<Claim, 'metric' | 'places'>): boolean {
  return metric === 'score' || metric === 'votes' || (metric === 'count' && places === undefined);
}
