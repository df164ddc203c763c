import type { Catalog } from './catalog.ts';
import type { Claim } from './claim.ts';
import { CLAIM_METRICS } from './claim-metric.ts';
import type { ClaimVerdict, VerdictKind } from './claim-verdict.ts';
import { compareText } from './problem.ts';

/** What the ledger can be narrowed to, one thing at a time. */
export const CLAIM_FILTERS = ['verdict', 'metric', 'board', 'organization', 'model'] as const;
export type ClaimFilterBy = (typeof CLAIM_FILTERS)[number];

/** The verdicts in their order of display: the computed ones, then those of predictions. */
export const VERDICT_KINDS = [
  'confirmed',
  'differs',
  'reported',
  'came-true',
  'did-not',
  'open',
] as const satisfies readonly VerdictKind[];

/** A filter that has claims, and how many. */
export interface ClaimChoice {
  readonly by: ClaimFilterBy;
  /** A verdict, a metric, or the id of a board, organization or model. */
  readonly id: string;
  readonly claims: number;
}

type Named = Pick<Catalog, 'models' | 'boards'>;

/** The models a claim speaks of: its subject, its named rival, and those of a gap it is likened to; each once. */
export function modelsOfClaim({ subject, comparator, statements }: Claim): string[] {
  const likened = statements.flatMap(({ quantity }) =>
    quantity?.kind === 'same-gap' ? [quantity.model, quantity.over] : [],
  );
  return [
    ...new Set([
      ...(subject.kind === 'model' ? [subject.model] : []),
      ...(comparator?.kind === 'model' ? [comparator.model] : []),
      ...likened,
    ]),
  ];
}

/** The organizations a claim speaks of: by name, or because it speaks of a model of theirs; each once. */
export function organizationsOfClaim(claim: Claim, { models }: Pick<Named, 'models'>): string[] {
  const { subject, places } = claim;
  const makers = modelsOfClaim(claim).flatMap((id) => models.get(id)?.organization ?? []);
  const named = subject.kind === 'organization' ? [subject.organization] : [];
  return [...new Set([...named, ...makers, ...(places?.organizations ?? [])])];
}

/** The verdicts of the claims a filter lets through, in the order given. */
export function filteredClaims(
  verdicts: Iterable<ClaimVerdict>,
  { by, id }: Pick<ClaimChoice, 'by' | 'id'>,
  catalog: Named,
): ClaimVerdict[] {
  return [...verdicts].filter((verdict) => idsOf(verdict, by, catalog).includes(id));
}

/**
 * Every filter with at least one claim: verdicts, metrics and boards in the order of display, organizations and models
 * with the most claims first.
 */
export function claimFilters(
  verdicts: Iterable<ClaimVerdict>,
  catalog: Named,
): Readonly<Record<ClaimFilterBy, readonly ClaimChoice[]>> {
  const all = [...verdicts];
  const counted = (by: ClaimFilterBy): ClaimChoice[] => {
    const ids = all.flatMap((verdict) => idsOf(verdict, by, catalog));
    return [...Map.groupBy(ids, (id) => id)].map(([id, { length }]) => ({ by, id, claims: length }));
  };
  const ordered = (by: ClaimFilterBy, order: readonly string[]) =>
    counted(by).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const mostFirst = (by: ClaimFilterBy) =>
    counted(by).sort((a, b) => b.claims - a.claims || compareText(a.id, b.id));
  return {
    verdict: ordered('verdict', VERDICT_KINDS),
    metric: ordered('metric', CLAIM_METRICS),
    board: ordered('board', [...catalog.boards.keys()]),
    organization: mostFirst('organization'),
    model: mostFirst('model'),
  };
}

/** What a filter asks of a claim itself: its metric, or the ids of the boards, organizations or models it speaks of. */
export function claimFilterIds(
  claim: Claim,
  by: Exclude<ClaimFilterBy, 'verdict'>,
  catalog: Pick<Named, 'models'>,
): string[] {
  switch (by) {
    case 'metric':
      return [claim.metric];
    case 'board':
      return claim.board === undefined ? [] : [claim.board];
    case 'organization':
      return organizationsOfClaim(claim, catalog);
    case 'model':
      return modelsOfClaim(claim);
  }
}

function idsOf({ claim, verdict }: ClaimVerdict, by: ClaimFilterBy, catalog: Named): string[] {
  return by === 'verdict' ? [verdict] : claimFilterIds(claim, by, catalog);
}
