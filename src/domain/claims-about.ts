import type { Catalog } from './catalog.ts';
import type { Claim } from './claim.ts';
import { claimFilterIds, type ClaimChoice } from './claim-filters.ts';
import type { ClaimVerdict } from './claim-verdict.ts';
import { firstDayOf } from './date.ts';
import { lastDay } from './last-day.ts';
import { compareText } from './problem.ts';

/** The claims that speak of a model, an organization or a board, those said last first; those of one day by id. */
export function claimsAbout(
  catalog: Pick<Catalog, 'claims' | 'models'>,
  { by, id }: { readonly by: Exclude<ClaimChoice['by'], 'verdict'>; readonly id: string },
): Claim[] {
  return [...catalog.claims.values()]
    .filter((claim) => claimFilterIds(claim, by, catalog).includes(id))
    .sort((a, b) => compareText(lastSaid(b), lastSaid(a)) || compareText(a.id, b.id));
}

/** The first few of some claims in the order given, before all others those that snapshots could check. */
export function foremostClaims(verdicts: readonly ClaimVerdict[], most: number): ClaimVerdict[] {
  const isChecked = ({ verdict }: ClaimVerdict) => verdict === 'confirmed' || verdict === 'differs';
  return [...verdicts].sort((a, b) => Number(isChecked(b)) - Number(isChecked(a))).slice(0, most);
}

function lastSaid({ statements }: Claim): string {
  return lastDay(statements.map(({ made }) => firstDayOf(made.date))) ?? '';
}
