import type { ClaimSubject } from './claim-subject.ts';
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
