import { articlePicturePath, chartFilePath } from '../../addresses/paths.ts';
import { chartSubject } from '../../charts/chart-request.ts';
import { filePixels } from '../../charts/file-size.ts';
import type { Article } from '../../domain/article.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { Language } from '../../domain/localized.ts';
import { articleCover } from '../../prose/article-cover.ts';
import { renditionChart } from '../../prose/rendition-chart.ts';

/** A picture that stands for a page where it is linked to. */
export interface PageImage {
  readonly path: string;
  readonly alt: string;
  /** In pixels of the file. */
  readonly width: number;
  readonly height: number;
}

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
      const { title, description, pictures } = renditionChart({ request }, catalog, language);
      const file = { chart: request.kind, subject: chartSubject(request), extension: 'png' };
      return {
        path: chartFilePath(language, file),
        alt: `${title}. ${description}`,
        ...filePixels(pictures.wide),
      };
    }
    case undefined:
      return undefined;
  }
}
