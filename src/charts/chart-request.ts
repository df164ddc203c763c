import type { IsoDate } from '../domain/date.ts';
import type { ChartKind } from './chart.ts';

/** The gap of a board’s leaders through time, or a stretch of it. */
export interface GapChartRequest {
  readonly kind: 'score-gap';
  readonly board: string;
  /** `overall` when left out. */
  readonly category?: string;
  /** The first day shown; the first held when left out. */
  readonly from?: IsoDate;
  /** The last day shown; the site’s own day when left out. */
  readonly until?: IsoDate;
}

/** The gains of a model over another by category. */
export interface GainsChartRequest {
  readonly kind: 'category-gains';
  readonly model: string;
  /** The predecessor its record names when left out. */
  readonly predecessor?: string;
  /** `text-to-image` when left out. */
  readonly board?: string;
  /** The day whose standings are compared; the newest when left out. */
  readonly date?: IsoDate;
}

/** The score of each organization’s best model on a board through time. */
export interface BoardHistoryRequest {
  readonly kind: 'history';
  readonly board: string;
  readonly model?: undefined;
}

/** The score of a model through time on every board that lists it. */
export interface ModelHistoryRequest {
  readonly kind: 'history';
  readonly model: string;
}

export type HistoryChartRequest = BoardHistoryRequest | ModelHistoryRequest;

/** Who led every board through time, or one. */
export interface ReignsChartRequest {
  readonly kind: 'reigns';
  /** All boards when left out. */
  readonly board?: string;
}

/** What a chart of all boards is about. */
const ALL_BOARDS = 'all';

/** The newest standings of a board, or of a category of it. */
export interface StandingsChartRequest {
  readonly kind: 'standings';
  readonly board: string;
  /** `overall` when left out. */
  readonly category?: string;
}

/** The scores of a board’s newest standings against launch dates, or against prices. */
export interface BoardChartRequest {
  readonly kind: 'launches' | 'price';
  readonly board: string;
}

/** The quantity of a claim since it was said, beside what was said. */
export interface ClaimChartRequest {
  readonly kind: 'claim';
  /** The id of the claim. */
  readonly claim: string;
}

/** Which chart is asked for: everything a chart is made from beside the catalog and the words. */
export type ChartRequest =
  | GapChartRequest
  | GainsChartRequest
  | HistoryChartRequest
  | ReignsChartRequest
  | StandingsChartRequest
  | BoardChartRequest
  | ClaimChartRequest;

/** The board a gains chart is about where none is named. */
export const GAINS_BOARD = 'text-to-image';

/**
 * What a chart is about, as its id and its files name it; another one for every other request, as
 * long as no id reads like a subject itself. Of boards `reserved-id` refuses one that is another’s with a category of it
 * behind it; a model called `<model>-over-<model>` or `<model>-on-<board>`, an id that ends in a day, or a board called `all` or `of-<model>`, would do so too.
 */
export function chartSubject(request: ChartRequest): string {
  switch (request.kind) {
    case 'score-gap': {
      const { board, category = 'overall', from, until } = request;
      return named([
        board,
        category !== 'overall' && category,
        from && `from-${from}`,
        until && `until-${until}`,
      ]);
    }
    case 'category-gains': {
      const { model, predecessor, board = GAINS_BOARD, date } = request;
      return named([
        model,
        predecessor && `over-${predecessor}`,
        board !== GAINS_BOARD && `on-${board}`,
        date && `at-${date}`,
      ]);
    }
    case 'standings': {
      const { board, category = 'overall' } = request;
      return named([board, category !== 'overall' && category]);
    }
    case 'history':
      return request.model === undefined ? request.board : `of-${request.model}`;
    case 'reigns':
      return request.board ?? ALL_BOARDS;
    case 'launches':
    case 'price':
      return request.board;
    case 'claim':
      return request.claim;
  }
}

/** The id of the chart asked for: `score-gap/text-to-image`. */
export function chartId(request: ChartRequest): `${ChartKind}/${string}` {
  return `${request.kind}/${chartSubject(request)}`;
}

function named(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('-');
}
