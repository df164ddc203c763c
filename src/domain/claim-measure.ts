import { bestRows } from './best-rows.ts';
import type { Claim } from './claim.ts';
import { claimField, type ClaimField } from './claim-field.ts';
import { allRows, inPlaces } from './claim-places.ts';
import type { ClaimComparator, ClaimSubject } from './claim-subject.ts';
import { comparatorRow } from './comparator-row.ts';
import { gapPoints } from './gap-points.ts';
import type { Publication, PublishedCategory, Row } from './publication.ts';
import { subjectRow } from './subject-row.ts';
import { fieldWinShare, winShare } from './win-share.ts';

/** What a claim speaks of, as one publication has it. */
export interface Measured {
  readonly publication: Publication;
  readonly category: string;
  /** In the claim’s own unit: points, percent of votes, a place from 1, votes, rows. */
  readonly value: number;
  /** The rows it was taken from: the subject’s first, the comparator’s second, then those of a gap it is likened to, each once. */
  readonly rows: readonly Row[];
  /** The gap that the quantity is likened to, in points, where the claim likens it to one. */
  readonly likenedPoints?: number;
  /** Of a field win share: what it is the mean over. */
  readonly field?: ClaimField;
}

/** Why a publication that is held cannot give a claim’s quantity. */
export type Unmeasured =
  | { readonly reason: 'not-carried' }
  | { readonly reason: 'not-listed'; readonly missing: ClaimSubject | ClaimComparator }
  | { readonly reason: 'top-only' }
  | { readonly reason: 'not-given' };

/** The fields of a claim that say what is to be measured. */
export type Asked = Pick<Claim, 'metric' | 'subject' | 'comparator' | 'places'>;

/**
 * A claim’s quantity in a category of a publication, from the best rows of whom it names, or why there is none.
 * Rank is the one the board prints, the place where it prints none; of an organization, its place among organizations.
 * Only what is read from rows may be asked for; of a record it is the subject’s own score, of a count of a board all its rows.
 */
export function measuredIn(publication: Publication, category: string, asked: Asked): Measured | Unmeasured {
  const published = publication.categories.get(category);
  if (published === undefined) return { reason: 'not-carried' };
  const found = foundIn(published, asked);
  return 'reason' in found ? found : { publication, category, ...found };
}

/** Whether a publication gave the quantity. */
export function isMeasured(found: Measured | Unmeasured): found is Measured {
  return 'value' in found;
}

type Found = Pick<Measured, 'value' | 'rows' | 'field'> | Unmeasured;

function foundIn(published: PublishedCategory, asked: Asked): Found {
  if (asked.places) return inPlaces(published, asked.places);
  return asked.metric === 'count' ? allRows(published) : ofSubject(published, asked);
}

function ofSubject(published: PublishedCategory, asked: Asked): Found {
  const { subject, comparator } = asked;
  const row = subjectRow(published.rows, subject);
  if (row === undefined) return { reason: 'not-listed', missing: subject };
  if (comparator === undefined || asked.metric === 'record') return alone(published, row, asked);
  const other = comparatorRow(published.rows, row, comparator);
  if (other === undefined) return { reason: 'not-listed', missing: comparator };
  const gap = gapPoints(row, other);
  return { value: asked.metric === 'win-share' ? 100 * winShare(gap) : gap, rows: [row, other] };
}

function alone(published: PublishedCategory, row: Row, { metric, subject }: Asked): Found {
  const value = numberOf(published, row, { metric, subject });
  const field = metric === 'field-win-share' ? claimField(published, row.model) : undefined;
  if (value !== undefined) return { value, rows: [row], ...(field && { field }) };
  const needsAll = metric === 'field-win-share' && published.coverage.kind !== 'full';
  return { reason: needsAll ? 'top-only' : 'not-given' };
}

function numberOf(
  published: PublishedCategory,
  row: Row,
  { metric, subject }: Pick<Asked, 'metric' | 'subject'>,
): number | undefined {
  switch (metric) {
    case 'lead':
      return row.place;
    case 'rank':
      return subject.kind === 'organization'
        ? placeAmongOrganizations(published.rows, row)
        : (row.entry.rank ?? row.place);
    case 'votes':
      return row.entry.votes;
    case 'field-win-share': {
      const share = fieldWinShare(published, row.model);
      return share === undefined ? undefined : 100 * share;
    }
    default:
      return row.entry.score;
  }
}

function placeAmongOrganizations(rows: readonly Row[], { organization }: Row): number {
  const order = new Set(bestRows(rows).map((row) => row.organization));
  return [...order].indexOf(organization) + 1;
}
