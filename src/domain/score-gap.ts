import type { Catalog } from './catalog.ts';
import type { IsoDate } from './date.ts';
import { editionBreak } from './edition-break.ts';
import { gapInterval, gapPoints, type Interval } from './gap-points.ts';
import { bestRowOf, separability, type Separability } from './lead.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication, PublishedCategory, Row } from './publication.ts';
import { remeasuredModels, type Remeasurement } from './remeasured.ts';

export { gapInterval, gapPoints, type Interval } from './gap-points.ts';

/** Whom a gap is measured to: the best row of another model, of another organization, or of one model. */
export type Comparator =
  | { readonly kind: 'next-model' }
  | { readonly kind: 'next-organization' }
  | { readonly kind: 'model'; readonly model: string };

/** The gap between two rows of one main publication. */
export interface ScoreGap {
  readonly date: IsoDate;
  readonly publication: Publication;
  /** The subject’s best row: the leader, where no subject was asked for. */
  readonly leader: Row;
  readonly comparator: Row;
  /** Leader less comparator: negative where a subject asked for stands below. */
  readonly gapPoints: number;
  /** 95 %, undefined where either row has no interval. */
  readonly interval?: Interval;
  /** Whether the two stand apart beyond their intervals, whichever is higher. */
  readonly separable: Separability;
  /** Whether either row was re-measured since the publication before: no line leads to this point. */
  readonly remeasured: boolean;
  /** Whether the publication holds only the top of the board. */
  readonly partial: boolean;
}

export interface ScoreGapOptions {
  readonly board: string;
  /** `overall` when left out. */
  readonly category?: string;
  /** Model id; the leader of each publication when left out. */
  readonly subject?: string;
  /** The next model when left out: for a subject below place 1 that is the leader. */
  readonly comparator?: Comparator;
}

/**
 * The gap of a subject over its comparator in every main publication, oldest first, in points.
 * A publication that lacks either is left out.
 */
export function scoreGaps(catalog: Pick<Catalog, 'publications'>, options: ScoreGapOptions): ScoreGap[] {
  const { board, category = 'overall', subject, comparator = { kind: 'next-model' } } = options;
  let before: Publication | undefined;
  return mainPublications(catalog, board, category).flatMap((publication) => {
    const published = publication.categories.get(category);
    if (published === undefined) return [];
    const remeasured = remeasuredSince(before, publication, category);
    before = publication;
    const leader = subject === undefined ? published.rows[0] : bestRowOf(published.rows, subject);
    const other = leader && comparatorRow(published.rows, leader, comparator);
    return leader && other ? [scoreGap({ publication, published, remeasured, leader, other })] : [];
  });
}

/** The rows re-measured between two publications; none across a change of edition, whose numbers are not comparable. */
function remeasuredSince(
  before: Publication | undefined,
  after: Publication,
  category: string,
): readonly Remeasurement[] {
  const [earlier, later] = [before?.categories.get(category), after.categories.get(category)];
  if (!before || !earlier || !later || editionBreak(before, after)) return [];
  return remeasuredModels(earlier, later);
}

function comparatorRow(rows: readonly Row[], of: Row, comparator: Comparator): Row | undefined {
  switch (comparator.kind) {
    case 'next-model':
      return rows.find(({ model }) => model !== of.model);
    case 'next-organization':
      return rows.find(({ organization }) => organization !== of.organization);
    case 'model':
      return comparator.model === of.model ? undefined : bestRowOf(rows, comparator.model);
  }
}

function scoreGap(found: {
  readonly publication: Publication;
  readonly published: PublishedCategory;
  readonly remeasured: readonly Remeasurement[];
  readonly leader: Row;
  readonly other: Row;
}): ScoreGap {
  const { publication, published, remeasured, leader, other } = found;
  const concerns = (row: Row) =>
    remeasured.some(({ model, variant }) => model === row.model && variant === row.variant);
  return {
    date: publication.date,
    publication,
    leader,
    comparator: other,
    gapPoints: gapPoints(leader, other),
    interval: gapInterval(leader, other),
    separable: leader.place < other.place ? separability(leader, other) : separability(other, leader),
    remeasured: concerns(leader) || concerns(other),
    partial: published.coverage.kind === 'top',
  };
}
