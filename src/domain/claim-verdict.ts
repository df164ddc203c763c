import type { Catalog } from './catalog.ts';
import type { Claim } from './claim.ts';
import type { Unchecked } from './claim-check.ts';
import { measuredPart, type MeasuredPart } from './claim-part.ts';
import type { ClaimPrediction } from './claim-prediction.ts';
import { recordPart, type RecordPart } from './claim-record-part.ts';
import { beyondBoards, statedCategories } from './claim-said.ts';
import type { ClaimStatement } from './claim-statement.ts';

/** What boards make of something said. */
export type ComputedVerdict = 'confirmed' | 'differs' | 'reported';

/** What can become of a claim: computed, but for predictions. */
export type VerdictKind = ComputedVerdict | ClaimPrediction['verdict'];

/** What became of a statement in one category; a claim no board can check has no part. */
export type ClaimPart = MeasuredPart | RecordPart;

/** What became of one statement of a claim. */
export interface StatementVerdict {
  readonly statement: ClaimStatement;
  /** `differs` where any category does, else `reported` where any is, else `confirmed`. */
  readonly verdict: ComputedVerdict;
  /** One for each category it speaks of, in the claim’s order. */
  readonly parts: readonly ClaimPart[];
  /** Why no board can check it; absent where one could. */
  readonly beyond?: Unchecked;
  /** Whether any of its parts has moved. */
  readonly moved: boolean;
}

/** What became of a claim. */
export interface ClaimVerdict {
  readonly claim: Claim;
  /** Of the first statement; of a prediction what an editor wrote. */
  readonly verdict: VerdictKind;
  /** Of the first statement. */
  readonly moved: boolean;
  /** In the order of the record; none for a prediction. */
  readonly statements: readonly StatementVerdict[];
}

/** The verdict on a claim, statement by statement. It depends on the records alone, not on the order of their files. */
export function claimVerdict(catalog: Pick<Catalog, 'publications'>, claim: Claim): ClaimVerdict {
  if (claim.prediction) {
    return { claim, verdict: claim.prediction.verdict, moved: false, statements: [] };
  }
  const statements = claim.statements.map((statement) => statementVerdict(catalog, claim, statement));
  const [first] = statements;
  return { claim, verdict: first?.verdict ?? 'reported', moved: first?.moved ?? false, statements };
}

/** The verdicts on all claims, by the id of the claim. */
export function claimVerdicts(
  catalog: Pick<Catalog, 'claims' | 'publications'>,
): ReadonlyMap<string, ClaimVerdict> {
  return new Map([...catalog.claims].map(([id, claim]) => [id, claimVerdict(catalog, claim)]));
}

function statementVerdict(
  catalog: Pick<Catalog, 'publications'>,
  claim: Claim,
  statement: ClaimStatement,
): StatementVerdict {
  const { board, record } = claim;
  const beyond = beyondBoards(claim, statement);
  if (beyond !== undefined || board === undefined) {
    return { statement, verdict: 'reported', parts: [], moved: false, ...(beyond && { beyond }) };
  }
  const parts = statedCategories(claim, statement).map((category): ClaimPart => {
    const stated = { claim, statement, category };
    return record ? recordPart(catalog, { board, stated, record }) : measuredPart(catalog, board, stated);
  });
  return { statement, verdict: worst(parts), parts, moved: parts.some(({ moved }) => moved) };
}

function worst(parts: readonly ClaimPart[]): ComputedVerdict {
  const has = (verdict: ComputedVerdict) => parts.some((part) => part.verdict === verdict);
  return has('differs') ? 'differs' : has('reported') || parts.length === 0 ? 'reported' : 'confirmed';
}
