import type { ClaimVerdict } from './claim-verdict.ts';
import type { IsoDate } from './date.ts';
import { compareText } from './problem.ts';

/** The claims that were made in one month, those said last first. */
export interface LedgerMonth {
  /** `2026-04`; of claims of which the year alone is known, that. */
  readonly month: string;
  readonly verdicts: readonly ClaimVerdict[];
}

/** Claims in the order in which they were first stated in their record, newest month first; those of one day by id. */
export function ledgerMonths(verdicts: Iterable<ClaimVerdict>): LedgerMonth[] {
  const ordered = [...verdicts].sort(
    (a, b) => compareText(madeOn(b), madeOn(a)) || compareText(a.claim.id, b.claim.id),
  );
  return [...Map.groupBy(ordered, (verdict) => madeOn(verdict).slice(0, 7))].map(([month, verdicts]) => ({
    month,
    verdicts,
  }));
}

function madeOn({ claim: { statements } }: ClaimVerdict): IsoDate {
  return statements[0]?.made.date ?? '';
}
