import type { ClaimVerdict } from './claim-verdict.ts';

/** One statement of a claim, and one of its categories. */
export interface StatementPart {
  /** Counts from 0, in the order of the record. */
  readonly statement: number;
  /** All the statement speaks of when left out. */
  readonly category?: string;
}

/**
 * The verdict on one statement alone, or on one of its categories, as if the claim had no other; a prediction, which an
 * editor judges as a whole, keeps its verdict. Undefined where the claim has no such statement or it no such category.
 */
export function narrowedVerdict(
  { claim, verdict, moved, statements }: ClaimVerdict,
  { statement: at, category }: StatementPart,
): ClaimVerdict | undefined {
  const stated = claim.statements[at];
  if (stated === undefined) return undefined;
  const narrowed = { ...claim, statements: [stated] };
  const judged = statements[at];
  if (judged === undefined) {
    return category === undefined ? { claim: narrowed, verdict, moved, statements: [] } : undefined;
  }
  if (category === undefined) {
    return { claim: narrowed, verdict: judged.verdict, moved: judged.moved, statements: [judged] };
  }
  const part = judged.parts.find((each) => each.category === category);
  return (
    part && {
      claim: { ...narrowed, categories: [category] },
      verdict: part.verdict,
      moved: part.moved,
      statements: [{ ...judged, verdict: part.verdict, moved: part.moved, parts: [part] }],
    }
  );
}
