import type { Catalog } from './catalog.ts';
import type { IsoDate } from './date.ts';
import { gapPoints } from './gap-points.ts';
import { bestRowOf } from './lead.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication, PublishedCategory, Row } from './publication.ts';
import { reigns, type Reign } from './reigns.ts';
import { remeasuredBetween } from './remeasured-between.ts';
import { gapDecimals, scoreDecimals } from './score-decimals.ts';

/** Where a model stood in one main publication. */
export interface HistoryPoint {
  readonly date: IsoDate;
  readonly publication: Publication;
  /** The model’s best row. */
  readonly row: Row;
  /** Place 1, which may be the model’s own row. */
  readonly leader: Row;
  /** Over the next model where it leads; negative, to the leader, where it does not. Undefined where nobody else stands. */
  readonly gapPoints?: number;
  /** How many decimals its score is printed with: 1 where the source gives any, else 0. */
  readonly decimals: 0 | 1;
  /** The same for its gap. */
  readonly gapDecimals: 0 | 1;
  /** How many rows the publication holds. */
  readonly rows: number;
  /** Whether the publication holds only the top of the board. */
  readonly partial: boolean;
  /** Whether the row was re-measured since the publication before: the two sides do not compare. */
  readonly remeasured: boolean;
}

/** A model on one board, as its main publications have it. */
export interface ModelHistory {
  readonly board: string;
  readonly category: string;
  /** Newest first, one for each main publication that lists the model; never empty. */
  readonly points: readonly HistoryPoint[];
  /** The oldest of them. */
  readonly first: HistoryPoint;
  /** The one with the best place, the earliest of equals. */
  readonly best: HistoryPoint;
  /** The one in the newest main publication; absent where that does not list the model. */
  readonly now?: HistoryPoint;
  /** The model’s reigns, newest first. */
  readonly reigns: readonly Reign[];
}

/** A model’s history on every board that lists it, in the order of display; boards that never list it are left out. */
export function modelHistories(
  catalog: Pick<Catalog, 'boards' | 'publications'>,
  model: string,
): ModelHistory[] {
  return [...catalog.boards.keys()].flatMap((board) => modelHistory(catalog, { board, model }) ?? []);
}

/** A model’s history in a category of a board; undefined where no main publication held lists it. */
export function modelHistory(
  catalog: Pick<Catalog, 'publications'>,
  options: { readonly board: string; readonly model: string; readonly category?: string },
): ModelHistory | undefined {
  const { board, model, category = 'overall' } = options;
  const main = mainPublications(catalog, board, category);
  const oldestFirst = main.flatMap((publication, index) => {
    const published = publication.categories.get(category);
    return (published && historyPoint(publication, published, { model, before: main[index - 1] })) ?? [];
  });
  const [first] = oldestFirst;
  if (first === undefined) return undefined;
  return {
    board,
    category,
    points: oldestFirst.toReversed(),
    first,
    best: oldestFirst.reduce((best, point) => (point.row.place < best.row.place ? point : best)),
    now: oldestFirst.find(({ publication }) => publication === main.at(-1)),
    reigns: reigns(catalog, board, category)
      .filter((reign) => reign.model === model)
      .toReversed(),
  };
}

function historyPoint(
  publication: Publication,
  published: PublishedCategory,
  { model, before }: { readonly model: string; readonly before: Publication | undefined },
): HistoryPoint | undefined {
  const { rows, coverage, category } = published;
  const row = bestRowOf(rows, model);
  const [leader] = rows;
  if (row === undefined || leader === undefined) return undefined;
  const rival = leader.model === model ? rows.find((other) => other.model !== model) : leader;
  return {
    date: publication.date,
    publication,
    row,
    leader,
    gapPoints: rival && gapPoints(row, rival),
    decimals: scoreDecimals(rows),
    gapDecimals: gapDecimals(published),
    rows: rows.length,
    partial: coverage.kind === 'top',
    remeasured:
      before !== undefined &&
      remeasuredBetween(before, publication, category).some(
        (found) => found.model === row.model && found.variant === row.variant,
      ),
  };
}
