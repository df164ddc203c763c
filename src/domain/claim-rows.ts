import type { ClaimComparator, ClaimSubject } from './claim-subject.ts';
import { bestRowOf } from './lead.ts';
import type { Row } from './publication.ts';

/** The best row of a model or an organization; undefined where it has none, and for a board. */
export function subjectRow(rows: readonly Row[], subject: ClaimSubject): Row | undefined {
  switch (subject.kind) {
    case 'model':
      return bestRowOf(rows, subject.model);
    case 'organization':
      return rows.find(({ organization }) => organization === subject.organization);
    case 'board':
      return undefined;
  }
}

/** The row a row is measured against: for next-model and next-organization the best of any other. */
export function comparatorRow(rows: readonly Row[], of: Row, comparator: ClaimComparator): Row | undefined {
  switch (comparator.kind) {
    case 'model':
      return bestRowOf(rows, comparator.model);
    case 'next-model':
      return rows.find(({ model }) => model !== of.model);
    case 'next-organization':
      return rows.find(({ organization }) => organization !== of.organization);
  }
}
