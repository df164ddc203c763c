import type { Claim } from './claim.ts';
import type { ClaimField } from './claim-field.ts';
import type { RecordCandidate } from './claim-record-candidates.ts';
import { comparatorRow } from './comparator-row.ts';
import type { RecordMoment } from './claim-record-part.ts';
import type { DatedRemeasurement } from './remeasurements.ts';
import type { ClaimPart, ClaimVerdict } from './claim-verdict.ts';
import { bestRowOf } from './lead.ts';
import type { Publication, Row } from './publication.ts';

/** A quantity at one moment, and the rows of the publication it was taken from. */
export interface ClaimMoment {
  /** `since` is the first publication after a claim that none of its own time can check. */
  readonly moment: 'then' | 'since' | 'now';
  readonly category: string;
  readonly publication: Publication;
  readonly value: number;
  readonly rows: readonly Row[];
  /** Of a record, whether the quantity is it; else it is the best the subject had by then. */
  readonly isRecord?: boolean;
  /** The gap that the quantity is likened to, in points, where the claim likens it to one. */
  readonly likenedPoints?: number;
  /** Of a field win share: what it is the mean over. */
  readonly field?: ClaimField;
  /** One of such a row since the moment before, or since it was said. */
  readonly remeasurement?: DatedRemeasurement;
}

/** The moments a verdict rests on, category by category, each oldest first; of several statements the first. */
export function verdictMoments({ claim, statements }: ClaimVerdict): ClaimMoment[] {
  return (statements[0]?.parts ?? []).flatMap((part) => claimMoments(part, claim));
}

/** The moments a part of a verdict rests on, oldest first; one publication is told once. */
export function claimMoments(part: ClaimPart, claim: Claim): ClaimMoment[] {
  const { category } = part;
  if (part.kind === 'record') {
    const found = { category, claim };
    return [...ofRecord('then', part.then, found), ...ofRecord('now', part.now, found)];
  }
  const { then, since, now } = part;
  const first = then ?? since;
  return [
    ...(first ? [{ moment: then ? ('then' as const) : ('since' as const), ...first }] : []),
    ...(now && now.publication !== first?.publication ? [{ moment: 'now' as const, ...now }] : []),
  ];
}

/** Then the best of the subject, whoever had the record; now whatever is the record. */
function ofRecord(
  moment: 'then' | 'now',
  at: RecordMoment | undefined,
  { category, claim }: { readonly category: string; readonly claim: Claim },
): ClaimMoment[] {
  const found = moment === 'then' ? at?.own : at?.standing.holder;
  if (found === undefined) return [];
  const { publication, value } = found;
  const isRecord = moment === 'now' || at?.holds === true;
  return [{ moment, category, publication, value, isRecord, rows: rowsOf(found, category, claim) }];
}

function rowsOf({ model, publication }: RecordCandidate, category: string, claim: Claim): Row[] {
  const rows = publication.categories.get(category)?.rows ?? [];
  const own = bestRowOf(rows, model);
  if (own === undefined || claim.record?.of !== 'gap') return own ? [own] : [];
  const other = comparatorRow(rows, own, claim.comparator ?? { kind: 'next-model' });
  return other ? [own, other] : [own];
}
