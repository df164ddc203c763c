import { ARTICLE_KINDS } from '../domain/event-kind.ts';
import { articleSkeleton } from './article-skeleton.ts';
import { wrong, type Asked, type Begun } from './new-asked.ts';

/** The options of a new article, as the command line has them. */
export interface ArticleOptions {
  readonly title?: string;
  readonly kind?: string;
}

/** The article asked for, or what is wrong with its options. */
export function newArticle({ id, asOf }: Begun, options: ArticleOptions): Asked {
  const { title = titleOf(id), kind: asked = 'analysis' } = options;
  const kind = ARTICLE_KINDS.find((known) => known === asked);
  if (kind === undefined)
    return wrong(`--kind: found "${asked}", expected one of ${ARTICLE_KINDS.join(', ')}`);
  if (title.trim() === '' || title.length > 120)
    return wrong(`--title: found ${title.length} characters, expected 1 to 120`);
  const place = `content/articles/${id}`;
  const text = articleSkeleton({ id, title, kind, published: asOf });
  return { kind: 'new', place, file: `${place}/en.mdx`, text, page: `/news/${id}/` };
}

/** `nano-banana-3` is `Nano banana 3`. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
