import { editionBreak } from './edition-break.ts';
import type { Publication } from './publication.ts';
import { remeasuredModels, type Remeasurement } from './remeasured.ts';

/**
 * The rows of a category re-measured between two main publications; none where either lacks the category,
 * and none across a change of edition, whose numbers may not be held against each other.
 */
export function remeasuredBetween(
  before: Publication,
  after: Publication,
  category: string,
): readonly Remeasurement[] {
  const [earlier, later] = [before.categories.get(category), after.categories.get(category)];
  return earlier && later && !editionBreak(before, after) ? remeasuredModels(earlier, later) : [];
}
