import type { ClaimVerdict, VerdictKind } from './claim-verdict.ts';
import { isOfItsDay } from './of-its-day.ts';

/** How many claims came out in which way. */
export interface ClaimSummary {
  readonly claims: number;
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
  /** Confirmed when they were made, and no longer so; what spoke of its day alone is counted apart. */
  readonly noLongerHold: number;
  /** Confirmed when they were made and moved since, but said of their day alone: scores, votes, counts of a board. */
  readonly movedCounts: number;
  /** All that have moved, whatever they were when they were made. */
  readonly moved: number;
}

/** The claims of a ledger counted; each has one verdict, so the verdicts add up to the claims. */
export function claimSummary(verdicts: Iterable<ClaimVerdict>): ClaimSummary {
  const all = [...verdicts];
  const left = all.filter(({ verdict, moved }) => verdict === 'confirmed' && moved);
  const count = (verdict: VerdictKind) => all.filter((each) => each.verdict === verdict).length;
  return {
    claims: all.length,
    verdicts: {
      confirmed: count('confirmed'),
      differs: count('differs'),
      reported: count('reported'),
      'came-true': count('came-true'),
      'did-not': count('did-not'),
      open: count('open'),
    },
    noLongerHold: left.filter(({ claim }) => !isOfItsDay(claim)).length,
    movedCounts: left.filter(({ claim }) => isOfItsDay(claim)).length,
    moved: all.filter(({ moved }) => moved).length,
  };
}
