import { chartId, type ChartRequest } from '../charts/chart-request.ts';

/** What makes a chart an excerpt of another: an article shows it, no page lists it. */
const EXCERPT = ['from', 'until', 'date'];

/** Those of the charts of a page that it does not draw itself, in their order, without excerpts. */
export function furtherCharts(
  charts: readonly ChartRequest[],
  drawn: ChartRequest | undefined,
): ChartRequest[] {
  const drawnId = drawn && chartId(drawn);
  return charts.filter(
    (request) =>
      chartId(request) !== drawnId &&
      !Object.entries(request).some(([field, value]) => EXCERPT.includes(field) && value !== undefined),
  );
}
