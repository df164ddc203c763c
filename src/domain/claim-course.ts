import type { Catalog } from './catalog.ts';
import type { Claim } from './claim.ts';
import { measuredPart, type MeasuredPart } from './claim-part.ts';
import { beyondBoards, statedCategories } from './claim-said.ts';
import type { ClaimStatement } from './claim-statement.ts';

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
export function claimCourse(catalog: Catalog, claim: Claim): ClaimCourse | undefined {
  const [statement] = claim.statements;
  const { board, record, prediction } = claim;
  if (statement === undefined || board === undefined || record || prediction) return undefined;
  const [category, ...others] = statedCategories(claim, statement);
  if (category === undefined || others.length > 0 || beyondBoards(claim, statement)) return undefined;
  const part = measuredPart(catalog, board, { claim, statement, category });
  return part.path.length < FEWEST_POINTS ? undefined : { statement, part };
}
