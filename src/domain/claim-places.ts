import type { ClaimPlaces } from './claim-subject.ts';
import { gapPoints } from './gap-points.ts';
import type { PublishedCategory, Row } from './publication.ts';

/** A number of a board as a whole with the rows it rests on, or that too few of its rows are held. */
export type Counted =
  { readonly value: number; readonly rows: readonly Row[] } | { readonly reason: 'top-only' };

/** How many of the places are rows of the organizations; without organizations, the points between the two places. */
export function inPlaces({ rows }: PublishedCategory, { from, to, organizations }: ClaimPlaces): Counted {
  const among = rows.slice(from - 1, to);
  const [first, last] = [rows[from - 1], rows[to - 1]];
  if (first === undefined || last === undefined) return { reason: 'top-only' };
  if (organizations === undefined) return { value: gapPoints(first, last), rows: [first, last] };
  const theirs = among.filter(({ organization }) => organizations.includes(organization));
  return { value: theirs.length, rows: among };
}

/** How many rows there are. It rests on none of them, so that no re-measurement touches it. */
export function allRows({ rows, coverage }: PublishedCategory): Counted {
  return coverage.kind === 'full' ? { value: rows.length, rows: [] } : { reason: 'top-only' };
}
