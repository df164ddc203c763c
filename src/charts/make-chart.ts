import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { boardGapChart } from './board-gap-chart.ts';
import { categoryGainsChart } from './category-gains.ts';
import { claimChart } from './claim-chart.ts';
import {
  type BoardChartRequest,
  chartId,
  chartSubject,
  GAINS_BOARD,
  type ChartRequest,
  type GainsChartRequest,
  type GapChartRequest,
  type StandingsChartRequest,
} from './chart-request.ts';
import type { Chart, Says } from './chart.ts';
import { boardHistoryChart } from './board-history-chart.ts';
import { modelHistoryChart } from './model-history-chart.ts';
import { reignsChart } from './reigns-chart.ts';
import { launchesChart } from './launches.ts';
import { priceChart } from './price.ts';
import { standingsChart } from './standings.ts';

function boardOf(
  { boards }: Catalog,
  request: GapChartRequest | StandingsChartRequest | BoardChartRequest,
): Board {
  const board = boards.get(request.board);
  if (board === undefined) throw new Error(`${chartId(request)}: there is no board "${request.board}"`);
  return board;
}

function gainsChartOf(catalog: Catalog, request: GainsChartRequest, says: Says): Chart {
  const { board: boardId = GAINS_BOARD, model: modelId } = request;
  const [board, model] = [catalog.boards.get(boardId), catalog.models.get(modelId)];
  const predecessor = catalog.models.get(request.predecessor ?? model?.predecessor ?? '');
  if (board === undefined || model === undefined || predecessor === undefined) {
    throw new Error(
      `${chartId(request)}: there is no board "${boardId}", no model "${modelId}" or none before it`,
    );
  }
  const subject = chartSubject(request);
  return categoryGainsChart(catalog, { board, model, predecessor, subject, date: request.date }, says);
}

/** The chart asked for. Throws where its board or model is not there: check refuses such a request. */
export function makeChart(catalog: Catalog, request: ChartRequest, says: Says): Chart {
  switch (request.kind) {
    case 'score-gap':
      return boardGapChart(catalog, { ...request, board: boardOf(catalog, request) }, says);
    case 'category-gains':
      return gainsChartOf(catalog, request, says);
    case 'history':
      return request.model === undefined
        ? boardHistoryChart(catalog, request, says)
        : modelHistoryChart(catalog, request, says);
    case 'reigns':
      return reignsChart(catalog, request, says);
    case 'standings':
      return standingsChart(catalog, { ...request, board: boardOf(catalog, request) }, says);
    case 'launches':
      return launchesChart(catalog, boardOf(catalog, request), says);
    case 'price':
      return priceChart(catalog, boardOf(catalog, request), says);
    case 'claim':
      return claimChart(catalog, request, says);
  }
}
