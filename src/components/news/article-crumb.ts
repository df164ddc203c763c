import { articlePath } from '../../addresses/paths.ts';
import type { Article } from '../../domain/article.ts';
import type { Language } from '../../domain/localized.ts';
import { articleText } from '../../domain/news.ts';
import type { Crumb } from '../crumb.ts';

/** An article by its headline and its path. */
export function articleCrumb(article: Article, language: Language): Crumb {
  return { label: articleText(article, language).title, path: articlePath(language, article.id) };
}
