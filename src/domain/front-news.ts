import type { Catalog } from './catalog.ts';
import { isAhead } from './is-ahead.ts';
import { timeline, type TimelineEvent } from './timeline.ts';

/** How many of each the front page promises; an event may fill two of the places. */
export interface FrontPlaces {
  /** Events of any kind. */
  readonly events: number;
  readonly leadChanges: number;
  readonly articles: number;
}

/**
 * The news of the front page, newest first, each once, nothing ahead of `asOf`: the newest events of any kind and, since
 * a month of launches would push them off the page, the newest lead changes and articles beside them.
 */
export function frontNews(
  catalog: Pick<Catalog, 'asOf' | 'articles' | 'boards' | 'models' | 'publications'>,
  { events, leadChanges, articles }: FrontPlaces,
): TimelineEvent[] {
  const past = timeline(catalog).filter((event) => !isAhead(event, catalog.asOf));
  const ofKind = (kind: TimelineEvent['kind']) => past.filter((event) => event.kind === kind);
  const shown = new Set([
    ...past.slice(0, events),
    ...ofKind('lead-change').slice(0, leadChanges),
    ...ofKind('article').slice(0, articles),
  ]);
  return past.filter((event) => shown.has(event));
}
