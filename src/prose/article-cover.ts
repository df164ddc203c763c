import type { ChartRequest } from '../charts/chart-request.ts';
import type { Article, ArticlePicture } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import { articleCharts } from './site-charts.ts';

/** What stands for an article where it is linked to. */
export type ArticleCover =
  | { readonly kind: 'picture'; readonly picture: ArticlePicture }
  | { readonly kind: 'chart'; readonly request: ChartRequest };

/** The first picture of an article, else its first chart; undefined where it has neither. */
export function articleCover(article: Article, catalog: Catalog): ArticleCover | undefined {
  const [picture] = article.pictures;
  if (picture !== undefined) return { kind: 'picture', picture };
  const [request] = articleCharts(article, catalog);
  return request && { kind: 'chart', request };
}
