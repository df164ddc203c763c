import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { boardGapChart } from './board-gap-chart.ts';
import { chartId, type ChartRequest } from './chart-request.ts';
import type { Chart } from './chart.ts';

/** The chart asked for. Throws where its board or model is not there: check refuses such a request. */
export function makeChart(
  catalog: Catalog,
  request: ChartRequest,
  says: { readonly words: ChartWords; readonly language: Language },
): Chart {
  switch (request.kind) {
    case 'score-gap': {
      const board = catalog.boards.get(request.board);
      if (board === undefined) throw new Error(`${chartId(request)}: there is no board "${request.board}"`);
      return boardGapChart(catalog, { ...request, board }, says);
    }
    case 'category-gains':
      throw new Error(`${chartId(request)}: not drawn yet`);
  }
}
