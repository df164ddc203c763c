import type { Publication } from './publication.ts';

/**
 * Whether two main publications rest on editions that may not be held against each other.
 * Page and data set copy each other; the catalog was made by another program, so a new leader after a change
 * from or to it may be a change of edition and not of lead.
 */
export function editionBreak(before: Publication, after: Publication): boolean {
  return (before.edition === 'catalog') !== (after.edition === 'catalog');
}
