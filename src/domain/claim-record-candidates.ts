import type { Catalog } from './catalog.ts';
import { comparatorRow } from './comparator-row.ts';
import type { ClaimComparator, ClaimRecord } from './claim-subject.ts';
import { gapPoints } from './gap-points.ts';
import { jumps } from './jumps.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication, Row } from './publication.ts';
import { reigns } from './reigns.ts';

/** Something that could be the record, and whose it would be. */
export interface RecordCandidate {
  /** Model id. */
  readonly model: string;
  /** Organization id. */
  readonly organization: string;
  readonly value: number;
  /** Where it stands; of a reign, where that began. */
  readonly publication: Publication;
}

interface Asked {
  readonly board: string;
  readonly category: string;
  readonly record: Pick<ClaimRecord, 'of'>;
  readonly comparator?: ClaimComparator;
}

/** Everything that could be a record of a category of a board, oldest first; a gap is over the next model where nobody is named. */
export function recordCandidates(
  catalog: Pick<Catalog, 'publications'>,
  { board, category, record, comparator = { kind: 'next-model' } }: Asked,
): RecordCandidate[] {
  const main = mainPublications(catalog, board, category);
  switch (record.of) {
    case 'gap':
      return main.flatMap((publication) => leadersGap(publication, category, comparator));
    case 'score':
      return ofRows(main, category, ({ entry }) => entry.score);
    case 'votes':
      return ofRows(main, category, ({ entry }) => entry.votes);
    case 'jump':
      return jumps(catalog, board, category).map(({ change, jumpPoints }) =>
        candidate(change.lead.leader, jumpPoints, change.to.publication),
      );
    case 'reign-days':
      return reigns(catalog, board, category).map(({ opening, reignDays, from }) =>
        candidate(opening.leader, reignDays, from),
      );
  }
}

function leadersGap(
  publication: Publication,
  category: string,
  comparator: ClaimComparator,
): RecordCandidate[] {
  const rows = publication.categories.get(category)?.rows ?? [];
  const [leader] = rows;
  const other = leader && comparatorRow(rows, leader, comparator);
  return leader && other ? [candidate(leader, gapPoints(leader, other), publication)] : [];
}

function ofRows(
  main: readonly Publication[],
  category: string,
  valueOf: (row: Row) => number | undefined,
): RecordCandidate[] {
  return main.flatMap((publication) =>
    (publication.categories.get(category)?.rows ?? []).flatMap((row) => {
      const value = valueOf(row);
      return value === undefined ? [] : [candidate(row, value, publication)];
    }),
  );
}

function candidate({ model, organization }: Row, value: number, publication: Publication): RecordCandidate {
  return { model, organization, value, publication };
}
