import type { Catalog } from './catalog.ts';
import type { ClaimComparator } from './claim-subject.ts';
import type { IsoDate } from './date.ts';
import { comparatorRow } from './comparator-row.ts';
import { gapBreak, type GapBreak } from './gap-break.ts';
import { gapInterval, gapPoints, type Interval } from './gap-points.ts';
import { bestRowOf, separability, type Separability } from './lead.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication, PublishedCategory, Row } from './publication.ts';
import { gapDecimals } from './score-decimals.ts';

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
  /** With how many decimals its numbers are printed. */
  readonly decimals: 0 | 1;
  /** Why no line leads here from the gap before, if so: either row was re-measured, or the edition is another. */
  readonly breaksBefore?: GapBreak;
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
  readonly comparator?: ClaimComparator;
}

/** A stretch of time, both ends among it. */
export interface Stretch {
  /** The first day; the first held when left out. */
  readonly from?: IsoDate;
  /** The last day; the newest held when left out. */
  readonly until?: IsoDate;
}

/** Those of the gaps that lie in a stretch of time. */
export function gapsWithin(
  gaps: readonly ScoreGap[],
  { from = '', until = '9999-12-31' }: Stretch,
): ScoreGap[] {
  return gaps.filter(({ date }) => date >= from && date <= until);
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
    const leader = subject === undefined ? published.rows[0] : bestRowOf(published.rows, subject);
    const other = leader && comparatorRow(published.rows, leader, comparator);
    if (leader === undefined || other === undefined) return [];
    const breaksBefore = before && gapBreak(before, { publication, category, rows: [leader, other] });
    before = publication;
    return [
      { ...scoreGap({ publication, published, leader, other }), ...(breaksBefore && { breaksBefore }) },
    ];
  });
}

function scoreGap(found: {
  readonly publication: Publication;
  readonly published: PublishedCategory;
  readonly leader: Row;
  readonly other: Row;
}): ScoreGap {
  const { publication, published, leader, other } = found;
  return {
    date: publication.date,
    publication,
    leader,
    comparator: other,
    gapPoints: gapPoints(leader, other),
    interval: gapInterval(leader, other),
    separable: leader.place < other.place ? separability(leader, other) : separability(other, leader),
    decimals: gapDecimals(published),
    partial: published.coverage.kind === 'top',
  };
}
