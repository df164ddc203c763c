import { articlePicturePath } from '../../addresses/paths.ts';
import type { Article } from '../../domain/article.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { Language } from '../../domain/localized.ts';
import { articleCover } from '../../prose/article-cover.ts';
import { renditionChart } from '../../prose/rendition-chart.ts';
import { chartImage } from '../charts/chart-image.ts';
import type { PageImage } from '../page-image.ts';

/** The picture that stands for an article: its cover; undefined where it has none. */
export function articleImage(article: Article, catalog: Catalog, language: Language): PageImage | undefined {
  const cover = articleCover(article, catalog);
  switch (cover?.kind) {
    case 'picture': {
      const { file, alt, width, height } = cover.picture;
      return { path: articlePicturePath(article.id, file), alt, width, height };
    }
    case 'chart': {
      const { request } = cover;
      const chart = renditionChart({ request }, catalog, language);
      return chartImage(chart, chart.title, language);
    }
    case undefined:
      return undefined;
  }
}
