import { boardPath, categoryPath, claimPath, homePath, modelPath } from '../addresses/paths.ts';
import { GAINS_BOARD, type ChartRequest } from '../charts/chart-request.ts';
import type { Catalog } from '../domain/catalog.ts';
import { categoryName } from '../domain/category-name.ts';
import { localized, type Language } from '../domain/localized.ts';
import { wordsFor } from '../i18n/words.ts';

/** A page that a chart belongs to. */
export interface ChartHome {
  /** The section of the site it stands in; the front page stands in none. */
  readonly section?: 'boards' | 'models' | 'claims';
  readonly label: string;
  readonly path: string;
}

/** The pages a chart belongs to, its own first; a record that is not there has none. */
export function chartHomes(request: ChartRequest, catalog: Catalog, language: Language): ChartHome[] {
  switch (request.kind) {
    case 'score-gap':
    case 'standings': {
      const { board, category = 'overall' } = request;
      return boardHome(catalog, { board, category }, language);
    }
    case 'history':
      return request.model === undefined
        ? boardHome(catalog, { board: request.board, category: 'overall' }, language)
        : modelHome(catalog, request.model, language);
    case 'launches':
    case 'price':
      return boardHome(catalog, { board: request.board, category: 'overall' }, language);
    case 'reigns':
      return request.board === undefined
        ? [{ label: wordsFor(language).site.home, path: homePath(language) }]
        : boardHome(catalog, { board: request.board, category: 'overall' }, language);
    case 'claim':
      return claimHome(catalog, request.claim, language);
    case 'category-gains':
      return [
        ...modelHome(catalog, request.model, language),
        ...boardHome(catalog, { board: request.board ?? GAINS_BOARD, category: 'overall' }, language),
      ];
  }
}

function claimHome({ claims }: Catalog, id: string, language: Language): ChartHome[] {
  const text = claims.get(id)?.statements[0]?.text;
  return text ? [{ section: 'claims', label: localized(text, language), path: claimPath(language, id) }] : [];
}

function modelHome({ models }: Catalog, id: string, language: Language): ChartHome[] {
  const model = models.get(id);
  return model ? [{ section: 'models', label: model.name, path: modelPath(language, id) }] : [];
}

function boardHome(
  { boards }: Catalog,
  { board: id, category }: { readonly board: string; readonly category: string },
  language: Language,
): ChartHome[] {
  const board = boards.get(id);
  if (board === undefined) return [];
  const name = localized(board.name, language);
  if (category === 'overall') return [{ section: 'boards', label: name, path: boardPath(language, id) }];
  const label = wordsFor(language).boards.categoryTitle(
    name,
    categoryName(board, category, language) ?? category,
  );
  return [{ section: 'boards', label, path: categoryPath(language, { board: id, category }) }];
}

/** Those of some charts that belong to a page, in their order. */
export function chartsAt(
  path: string,
  charts: readonly ChartRequest[],
  { catalog, language }: { readonly catalog: Catalog; readonly language: Language },
): ChartRequest[] {
  return charts.filter((request) =>
    chartHomes(request, catalog, language).some((home) => home.path === path),
  );
}
