import type { Catalog } from './catalog.ts';
import type { Claim } from './claim.ts';
import type { Checked, Unchecked } from './claim-check.ts';
import { checkOptions, mainCheck } from './claim-main-check.ts';
import type { RecordCandidate } from './claim-record-candidates.ts';
import { holderOf, recordStanding, type RecordStanding } from './claim-record.ts';
import type { Stated } from './claim-said.ts';
import type { ClaimRecord, ClaimSubject } from './claim-subject.ts';
import { points } from './rounding.ts';

/** A record as it stood by a publication, and what the subject has to show for it. */
export interface RecordMoment {
  readonly standing: RecordStanding;
  /** The subject’s best, whether or not it is the record; absent where it has nothing of the kind. */
  readonly own?: RecordCandidate;
  /** Whether the subject holds it. */
  readonly holds: boolean;
}

/** What became of the claim that something is a record, in one category. */
export type RecordPart = {
  readonly kind: 'record';
  readonly category: string;
  readonly record: ClaimRecord;
  /** Over all main publications held. */
  readonly now?: RecordMoment;
  /** Whether somebody else holds it now. */
  readonly moved: boolean;
} & (
  | {
      readonly verdict: 'confirmed';
      readonly then: RecordMoment & Pick<Checked, 'how' | 'publication' | 'rows'>;
    }
  | {
      readonly verdict: 'differs';
      /** The subject’s best less the record; absent where the record is to be first. */
      readonly by?: number;
      readonly then: RecordMoment & Pick<Checked, 'how' | 'publication' | 'rows'>;
    }
  | { readonly verdict: 'reported'; readonly reason: Unchecked; readonly then?: undefined }
);

/** The claim that something is a record, over all main publications held by then, and over all that are held now. */
export function recordPart(
  catalog: Pick<Catalog, 'publications'>,
  {
    board,
    stated,
    record,
  }: { readonly board: string; readonly stated: Stated; readonly record: ClaimRecord },
): RecordPart {
  const { claim, category } = stated;
  const moment = (until?: string) => momentOf(catalog, { claim, board, category, record, until });
  const now = moment();
  const shared = { kind: 'record', category, record, ...(now && { now }) } as const;
  const all = catalog.publications.get(board) ?? [];
  const options = checkOptions(catalog, board, stated);
  const checked = mainCheck(all, claim.snapshot, options);
  if (!('value' in checked)) return { ...shared, verdict: 'reported', reason: checked, moved: false };
  const { publication, how, rows } = checked;
  const standing = moment(how === 'stood' ? options.day : publication.date);
  if (standing?.own === undefined) {
    return { ...shared, verdict: 'reported', reason: { reason: 'not-shown', publication }, moved: false };
  }
  const { holder, opensEdition } = standing.standing;
  if (opensEdition && holder) {
    const reason = { reason: 'opens-edition', publication: holder.publication } as const;
    return { ...shared, verdict: 'reported', reason, moved: false };
  }
  const then = { ...standing, how, publication, rows };
  if (then.holds) return { ...shared, verdict: 'confirmed', then, moved: now !== undefined && !now.holds };
  const by = missingTo(standing, record);
  return { ...shared, verdict: 'differs', then, moved: false, ...(by !== undefined && { by }) };
}

function missingTo(
  { own, standing: { holder } }: RecordMoment,
  { extreme }: ClaimRecord,
): number | undefined {
  return own && holder && extreme !== 'first-above' ? points(own.value - holder.value) : undefined;
}

function momentOf(
  catalog: Pick<Catalog, 'publications'>,
  asked: {
    readonly claim: Claim;
    readonly board: string;
    readonly category: string;
    readonly record: ClaimRecord;
    readonly until: string | undefined;
  },
): RecordMoment | undefined {
  const { claim, record } = asked;
  const standing = recordStanding(catalog, { ...asked, comparator: claim.comparator });
  if (standing === undefined) return undefined;
  const own = holderOf(
    standing.candidates.filter((candidate) => isOf(candidate, claim.subject)),
    record,
  );
  const holds = standing.holder !== undefined && isOf(standing.holder, claim.subject);
  return { standing, ...(own && { own }), holds };
}

function isOf({ model, organization }: RecordCandidate, subject: ClaimSubject): boolean {
  switch (subject.kind) {
    case 'model':
      return model === subject.model;
    case 'organization':
      return organization === subject.organization;
    case 'board':
      return false;
  }
}
