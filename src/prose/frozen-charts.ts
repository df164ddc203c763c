import { GAINS_BOARD, type ChartRequest, type GainsChartRequest } from '../charts/chart-request.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { IsoDate } from '../domain/date.ts';
import { gainRows } from '../domain/gain-rows.ts';
import { mainPublications } from '../domain/main-publications.ts';

/** A chart as it stood on the day of a publication. */
export interface FrozenChart {
  readonly date: IsoDate;
  readonly request: ChartRequest;
}

/**
 * A chart as it stood on each day a publication of its board came since a day, and on the last one before it, oldest
 * first: no snapshot that comes later changes one of them. None of a chart that ends on a day of its own already.
 */
export function frozenCharts(request: ChartRequest, catalog: Catalog, since: IsoDate): FrozenChart[] {
  switch (request.kind) {
    case 'score-gap':
      return request.until === undefined
        ? publicationDates(catalog, request, since).map((date) => ({
            date,
            request: { ...request, until: date },
          }))
        : [];
    case 'category-gains':
      return request.date === undefined
        ? publicationDates(catalog, { board: request.board ?? GAINS_BOARD }, since)
            .map((date) => ({ date, request: { ...request, date } }))
            .filter((frozen) => showsSomething(frozen.request, catalog))
        : [];
    case 'history':
    case 'reigns':
    case 'standings':
    case 'launches':
    case 'price':
    case 'claim':
      return [];
  }
}

function publicationDates(
  catalog: Catalog,
  { board, category }: { readonly board: string; readonly category?: string },
  since: IsoDate,
): IsoDate[] {
  const dates = mainPublications(catalog, board, category).map(({ date }) => date);
  const before = dates.findLast((date) => date < since);
  return dates.filter((date) => date >= (before ?? since));
}

function showsSomething(
  { model, predecessor, board = GAINS_BOARD, date }: GainsChartRequest,
  catalog: Catalog,
): boolean {
  const compared = predecessor ?? catalog.models.get(model)?.predecessor;
  return (
    compared !== undefined && gainRows(catalog, { board, model, predecessor: compared, date }).length > 0
  );
}
