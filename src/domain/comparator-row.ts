import type { ClaimComparator } from './claim-subject.ts';
import { bestRowOf } from './lead.ts';
import type { Row } from './publication.ts';

/** The row a row is measured against: the best of whoever is named, or of any other; none against its own model. */
export function comparatorRow(rows: readonly Row[], of: Row, comparator: ClaimComparator): Row | undefined {
  switch (comparator.kind) {
    case 'model':
      return comparator.model === of.model ? undefined : bestRowOf(rows, comparator.model);
    case 'next-model':
      return rows.find(({ model }) => model !== of.model);
    case 'next-organization':
      return rows.find(({ organization }) => organization !== of.organization);
  }
}
