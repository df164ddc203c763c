import type { Article } from '../../domain/article.ts';

/** The mark of an article: that of the kind of event it tells of, a disc for all other kinds. */
export function articleMark(kind: Article['kind']) {
  switch (kind) {
    case 'launch':
    case 'lead-change':
    case 'method':
    case 'deprecation':
    case 'retirement':
      return kind;
    case 'business':
    case 'dispute':
    case 'news':
    case 'analysis':
    case 'correction':
      return 'news' as const;
  }
}
