import type { APIRoute } from 'astro';
import type { Article } from '../../domain/article.ts';
import { articleMarkdown } from '../../feeds/article-markdown.ts';
import { site } from '../../site.ts';
import { getCatalog } from '../../store/site.ts';

export function getStaticPaths() {
  return [...getCatalog().articles.values()].map((article) => ({
    params: { article: article.id },
    props: { article },
  }));
}

/** An article as Markdown. */
export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
  new Response(articleMarkdown(article, getCatalog(), site.defaultLanguage), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
