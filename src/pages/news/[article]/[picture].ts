import type { APIRoute } from 'astro';
import type { Article } from '../../../domain/article.ts';
import { pictureType } from '../../../domain/picture-file.ts';
import { articlePicture } from '../../../store/article-picture.ts';
import { getCatalog } from '../../../store/site.ts';

interface Props extends Record<string, unknown> {
  readonly article: Article;
  readonly file: string;
}

export function getStaticPaths() {
  return [...getCatalog().articles.values()].flatMap((article) =>
    article.pictures.map(({ file }) => ({
      params: { article: article.id, picture: file },
      props: { article, file } satisfies Props,
    })),
  );
}

/** A picture that an article names, as it lies beside it. */
export const GET: APIRoute<Props> = ({ props: { article, file } }) =>
  new Response(new Uint8Array(articlePicture(article, file)), {
    headers: { 'content-type': pictureType(file) },
  });
