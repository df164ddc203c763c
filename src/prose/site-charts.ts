import { chartId, GAINS_BOARD, type ChartRequest } from '../charts/chart-request.ts';
import { claimScale } from '../charts/claim-quantity.ts';
import type { Article } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import { claimCourse } from '../domain/claim-course.ts';
import { gainRows } from '../domain/gain-rows.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { nearLeaders } from '../domain/near-leaders.ts';
import { scoreGaps } from '../domain/score-gap.ts';
import { LANGUAGES } from '../domain/localized.ts';
import { articleComponents } from '../domain/article-components.ts';
import { standingsCharts } from './standings-charts.ts';
import { pieceRendition } from './piece-rendition.ts';

/** The charts an article shows, in the order of its text, each once. */
export function articleCharts(article: Article, catalog: Catalog): ChartRequest[] {
  const requests = LANGUAGES.flatMap((language) =>
    articleComponents(article.texts[language]?.pieces ?? []).flatMap((piece) => {
      const rendition = pieceRendition(piece, { catalog, article, language });
      return rendition.kind === 'chart' ? [rendition.request] : [];
    }),
  );
  return eachOnce(requests);
}

/** Every chart of the site, each once; none without a number. */
export function siteCharts(catalog: Catalog): ChartRequest[] {
  return eachOnce([...recordCharts(catalog), ...claimCharts(catalog)]);
}

/** The charts of claims whose quantity was measured more than once since. */
export function claimCharts(catalog: Catalog): ChartRequest[] {
  return [...catalog.claims.values()].filter((claim) => hasChart(claim, catalog)).map(claimRequest);
}

/** The chart of a claim; undefined where it has none. */
export function claimChartOf(claim: Claim, catalog: Catalog): ChartRequest | undefined {
  return hasChart(claim, catalog) ? claimRequest(claim) : undefined;
}

function hasChart({ id, metric }: Claim, { verdicts }: Catalog): boolean {
  const verdict = verdicts.get(id);
  return claimScale(metric) !== undefined && verdict !== undefined && claimCourse(verdict) !== undefined;
}

function claimRequest({ id }: Claim): ChartRequest {
  return { kind: 'claim', claim: id };
}

/** The charts of boards and their categories, of models, and those that articles ask for, each once; none without a number. */
export function recordCharts(catalog: Catalog): ChartRequest[] {
  const boards = [...catalog.boards.values()].flatMap(({ id: board, categories }) =>
    categories
      .map(({ id }) => id)
      .filter((category) => scoreGaps(catalog, { board, category }).length > 0)
      .map((category): ChartRequest => ({ kind: 'score-gap', board, category })),
  );
  const newest = [...catalog.boards.keys()].flatMap((board) => standingsCharts(catalog, board));
  const models = [...modelHistories(catalog), ...modelGains(catalog)];
  return withArticles([...boards, ...boardHistories(catalog), ...newest, ...models], catalog);
}

/** The score history of every board of which anything is held, and who led them all. */
function boardHistories(catalog: Catalog): ChartRequest[] {
  const held = [...catalog.boards.keys()].filter((board) => mainPublications(catalog, board).length > 0);
  const histories = held.map((board): ChartRequest => ({ kind: 'history', board }));
  return held.length === 0 ? [] : [...histories, { kind: 'reigns' }];
}

/** The score of each model that was ever near the lead. */
function modelHistories(catalog: Catalog): ChartRequest[] {
  const near = nearLeaders(catalog);
  return [...catalog.models.keys()]
    .filter((model) => near.has(model))
    .map((model) => ({ kind: 'history', model }));
}

/** The gains over the predecessor its record names, of every model that has any beside the board as a whole or announced. */
function modelGains(catalog: Catalog): ChartRequest[] {
  return [...catalog.models.values()].flatMap(({ id: model, predecessor }): ChartRequest[] => {
    if (predecessor === undefined) return [];
    const shown = gainRows(catalog, { board: GAINS_BOARD, model, predecessor }).some(
      ({ category, announced }) => category !== 'overall' || announced !== undefined,
    );
    return shown ? [{ kind: 'category-gains', model }] : [];
  });
}

/** The articles that show a chart, by the chart’s id. */
export function articlesByChart(catalog: Catalog): ReadonlyMap<string, readonly Article[]> {
  const shown = [...catalog.articles.values()].flatMap((article) =>
    articleCharts(article, catalog).map((request) => ({ id: chartId(request), article })),
  );
  const byChart = Map.groupBy(shown, ({ id }) => id);
  return new Map([...byChart].map(([id, found]) => [id, found.map(({ article }) => article)]));
}

function withArticles(requests: readonly ChartRequest[], catalog: Catalog): ChartRequest[] {
  const shown = [...catalog.articles.values()].flatMap((article) => articleCharts(article, catalog));
  return eachOnce([...requests, ...shown]);
}

function eachOnce(requests: readonly ChartRequest[]): ChartRequest[] {
  return [...new Map(requests.map((request) => [chartId(request), request])).values()];
}
