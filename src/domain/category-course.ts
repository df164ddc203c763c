import type { MeasuredPart } from './claim-part.ts';
import type { PathPoint } from './claim-path.ts';
import type { Publication } from './publication.ts';

/** What one publication gives for each of several categories, in their order; undefined where it does not carry one. */
export interface CategoryDay {
  readonly publication: Publication;
  readonly points: readonly (PathPoint | undefined)[];
}

/** The paths of a claim’s categories side by side, newest first: a day for each publication that carries any of them. */
export function categoryCourse(parts: readonly Pick<MeasuredPart, 'path'>[]): CategoryDay[] {
  const publications = [
    ...new Set(parts.flatMap(({ path }) => path.map(({ publication }) => publication))),
  ].sort((a, b) => (a.date < b.date ? 1 : -1));
  return publications.map((publication) => ({
    publication,
    points: parts.map(({ path }) => path.find((point) => point.publication === publication)),
  }));
}
