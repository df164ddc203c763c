import type { ChartRequest } from '../charts/chart-request.ts';
import type { Catalog } from '../domain/catalog.ts';
import { heldCategoryIds } from '../domain/board-pages.ts';
import { launchScores } from '../domain/launch-scores.ts';
import { priceScores } from '../domain/price-scores.ts';
import { standingsAsOf } from '../domain/standings.ts';

/** How many points a chart needs to compare anything. */
const FEWEST_POINTS = 2;

/**
 * The charts of a board’s newest standings: those of every category held, and against launches and prices where at
 * least two of its models have a date or a price; none for a board of which nothing is held.
 */
export function standingsCharts(catalog: Catalog, board: string): ChartRequest[] {
  const standings = standingsAsOf(catalog, { board });
  const count = {
    launches: standings ? launchScores(standings, catalog).length : 0,
    price: standings ? priceScores(standings, catalog).length : 0,
  };
  return [
    ...heldCategoryIds(catalog, board).map((category): ChartRequest => ({
      kind: 'standings',
      board,
      category,
    })),
    ...(['launches', 'price'] as const)
      .filter((kind) => count[kind] >= FEWEST_POINTS)
      .map((kind): ChartRequest => ({ kind, board })),
  ];
}
