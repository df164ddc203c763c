import { articleMark } from '../news/article-mark.ts';
import type { TimelineEvent, TimelineKind } from '../../domain/timeline.ts';

/** The mark of an event: two level lines where a new first place is not separable. */
export function eventMark(event: TimelineEvent) {
  switch (event.kind) {
    case 'article':
      return articleMark(event.article.kind);
    case 'lead-change':
      return event.change.separable === 'no' ? ('tie' as const) : event.kind;
    default:
      return event.kind;
  }
}

/** The mark of a kind that the timeline is filtered by. */
export function kindMark(kind: TimelineKind) {
  switch (kind) {
    case 'business':
    case 'dispute':
    case 'analysis':
    case 'correction':
      return 'news' as const;
    default:
      return kind;
  }
}
