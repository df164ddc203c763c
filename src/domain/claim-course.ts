import type { MeasuredPart } from './claim-part.ts';
import type { ClaimStatement } from './claim-statement.ts';
import type { ClaimVerdict } from './claim-verdict.ts';

/** What a claim was put at, and what became of that quantity. */
export interface ClaimCourse {
  readonly statement: ClaimStatement;
  readonly part: MeasuredPart;
}

/** How many publications a course needs to show anything. */
const FEWEST_POINTS = 2;

/**
 * The course of the quantity of a claim’s first statement since it was said; undefined where boards cannot say anything
 * of it, where it speaks of several categories or of a record, and where fewer than two publications give it.
 */
export function claimCourse({ statements }: Pick<ClaimVerdict, 'statements'>): ClaimCourse | undefined {
  const [first] = statements;
  const [part, ...others] = first?.parts ?? [];
  if (first === undefined || part?.kind !== 'measured' || others.length > 0) return undefined;
  return part.path.length < FEWEST_POINTS ? undefined : { statement: first.statement, part };
}
