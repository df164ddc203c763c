import { categoryName } from '../domain/category-name.ts';
import type { ClaimComparator, ClaimSubject } from '../domain/claim-subject.ts';
import { localized } from '../domain/localized.ts';
import { modelName, organizationName } from '../domain/record-names.ts';
import type { Reading } from './event-text.ts';

/** What a subject or a named rival is called; undefined for one that is not named, such as the next model. */
export function nameOfSubject(subject: ClaimSubject | ClaimComparator, reading: Reading): string | undefined {
  if (subject.kind === 'model') return modelName(reading.catalog, subject.model);
  if (subject.kind !== 'organization') return undefined;
  return organizationName(reading.catalog, subject.organization);
}

/** What a category of a board is called; its id where the board has no such category. */
export function nameOfCategory(board: string, category: string, { catalog, language }: Reading): string {
  const found = catalog.boards.get(board);
  if (found === undefined) return category;
  return category === 'overall'
    ? localized(found.name, language)
    : (categoryName(found, category, language) ?? category);
}
