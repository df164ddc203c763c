import type { Catalog } from './catalog.ts';
import { gapInterval, gapPoints, type Interval } from './gap-points.ts';
import { bestRowOf } from './lead.ts';
import type { Publication, Row } from './publication.ts';
import { standingsAsOf, type StandingsOptions } from './standings.ts';

/** How far a model stands above its predecessor in one category of one publication. */
export interface CategoryGain {
  readonly category: string;
  readonly publication: Publication;
  /** Model less predecessor; negative where the model stands below. */
  readonly gainPoints: number;
  /** 95 %, undefined where either row has no interval. */
  readonly interval?: Interval;
  readonly model: Row;
  readonly predecessor: Row;
}

export interface CategoryGainsOptions extends Omit<StandingsOptions, 'category'> {
  /** Model id. */
  readonly model: string;
  /** Model id; any other model will do. */
  readonly predecessor: string;
}

/**
 * The gain of a model over its predecessor in points, best row over best row, in every category of a board in the
 * order of display, each from the newest main publication on or before the date that carries the category.
 * A category in which either is not listed has no gain and is left out.
 */
export function categoryGains(
  catalog: Pick<Catalog, 'asOf' | 'boards' | 'publications'>,
  options: CategoryGainsOptions,
): CategoryGain[] {
  const { board, model, predecessor, date } = options;
  const categories = catalog.boards.get(board)?.categories ?? [];
  return categories.flatMap(({ id: category }) => {
    const standings = standingsAsOf(catalog, { board, category, date });
    const row = standings && bestRowOf(standings.rows, model);
    const before = standings && bestRowOf(standings.rows, predecessor);
    if (!standings || !row || !before) return [];
    return [
      {
        category,
        publication: standings.publication,
        gainPoints: gapPoints(row, before),
        interval: gapInterval(row, before),
        model: row,
        predecessor: before,
      },
    ];
  });
}
