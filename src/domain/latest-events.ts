import type { Catalog } from './catalog.ts';
import { isAhead } from './is-ahead.ts';
import { timeline, type TimelineEvent } from './timeline.ts';

/** The newest events of the timeline dated on or before `asOf`, newest first, at most that many. */
export function latestEvents(
  catalog: Pick<Catalog, 'asOf' | 'articles' | 'boards' | 'models' | 'publications'>,
  most: number,
): TimelineEvent[] {
  return timeline(catalog)
    .filter((event) => !isAhead(event, catalog.asOf))
    .slice(0, most);
}
