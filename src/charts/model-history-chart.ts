import type { Board, MethodChange } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { lastDay } from '../domain/last-day.ts';
import { bestRowOf } from '../domain/lead.ts';
import { localized } from '../domain/localized.ts';
import { mainPublications } from '../domain/main-publications.ts';
import type { Row } from '../domain/publication.ts';
import { lastHeldDate } from '../domain/reigns.ts';
import { scoreLine, type ScorePoint } from '../domain/score-line.ts';
import { chartCredit } from './chart-credit.ts';
import { chartId, type ModelHistoryRequest } from './chart-request.ts';
import type { Chart, Says } from './chart.ts';
import { freshnessOf } from './freshness.ts';
import { historyChart } from './history-chart.ts';

interface BoardScores {
  readonly board: Board;
  readonly points: readonly ScorePoint[];
}

/** A model’s scores on every board that lists it, the board with its highest newest score first. */
function boardScores(catalog: Catalog, model: string): BoardScores[] {
  const newest = ({ points }: BoardScores) => points.at(-1)?.row.entry.score ?? 0;
  return [...catalog.boards.values()]
    .map((board): BoardScores => {
      const { id, methodChanges } = board;
      const pick = (rows: readonly Row[]) => bestRowOf(rows, model);
      return {
        board,
        points: scoreLine(mainPublications(catalog, id), { category: 'overall', methodChanges, pick }),
      };
    })
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => newest(b) - newest(a));
}

/** The changes of method of several boards, each once. */
function methodChangesOf(scores: readonly BoardScores[]): MethodChange[] {
  return [
    ...new Map(scores.flatMap(({ board }) => board.methodChanges.map((each) => [each.id, each]))).values(),
  ];
}

/**
 * The score of a model’s best row through time: a line for each board that lists it, every score marked with its interval,
 * in runs that may be joined. A model that no main publication lists has an empty chart.
 */
export function modelHistoryChart(catalog: Catalog, request: ModelHistoryRequest, says: Says): Chart {
  const model = catalog.models.get(request.model);
  const [first] = catalog.boards.values();
  if (model === undefined || first === undefined)
    throw new Error(`${chartId(request)}: there is no model "${request.model}" or no board`);
  const { words, language } = says;
  const scores = boardScores(catalog, model.id);
  const points = scores.flatMap((each) => each.points);
  const dates = [...new Set(points.map(({ date }) => date))].sort().reverse();
  const dataDate = lastDay(points.map(({ publication }) => lastHeldDate(publication, 'overall')));
  const parts = {
    lines: scores.map(({ board, points }) => ({
      name: localized(board.name, language),
      organization: model.organization,
      points,
    })),
    dates,
    bands: [],
    methodChanges: methodChangesOf(scores),
    leaders: new Set<string>(),
    ofModel: true,
    words,
    title: words.scoreHistory.modelTitle(model.name),
    freshness: freshnessOf(dataDate, catalog.asOf, words),
    credit: chartCredit(scores.length > 0 ? scores.map(({ board }) => board) : [first], words),
    asOf: catalog.asOf,
    nameOf: () => model.name,
    rowName: ({ entry }: Row) => entry.name,
  };
  const { board = first } = scores[0] ?? {};
  return historyChart(parts, {
    request,
    subtitle: words.scoreHistory.modelSubtitle,
    dataDate,
    source: board.attribution,
    says,
  });
}
