import { storyDate, type Article } from './article.ts';
import type { Catalog } from './catalog.ts';
import { addDays, firstDayOf } from './date.ts';
import { leadChangeEvent } from './lead-change-event.ts';
import { isAhead } from './is-ahead.ts';
import { leadChanges } from './lead-changes.ts';
import { modelEvents } from './model-events.ts';
import { compareText } from './problem.ts';
import { EVENT_KINDS, type TimelineEvent } from './timeline-event.ts';

export {
  EVENT_KINDS,
  kindsOf,
  TIMELINE_KINDS,
  type TimelineEvent,
  type TimelineKind,
} from './timeline-event.ts';
export * from './timeline-filter.ts';

type TimelineCatalog = Pick<Catalog, 'asOf' | 'articles' | 'boards' | 'models' | 'publications'>;

/**
 * Everything dated, newest first, what lies ahead included: launches, deprecations and retirements of models, lead
 * changes of every board’s overall category, method changes, and articles on the day of what they tell of.
 */
export function timeline(catalog: TimelineCatalog): TimelineEvent[] {
  return [
    ...modelEvents(catalog),
    ...leadChangeEvents(catalog),
    ...methodEvents(catalog),
    ...[...catalog.articles.values()].map((article) => articleEvent(article, catalog)),
  ].sort(newestFirst);
}

/** Events ahead of `asOf` that begin at most that many days later, soonest first. */
export function upcoming(catalog: TimelineCatalog, days = 90): TimelineEvent[] {
  const end = addDays(catalog.asOf, days);
  return timeline(catalog)
    .filter((event) => isAhead(event, catalog.asOf) && firstDayOf(event.date.date) <= end)
    .reverse();
}

function leadChangeEvents(catalog: TimelineCatalog): TimelineEvent[] {
  return [...catalog.boards.keys()].flatMap((board) => leadChanges(catalog, board).map(leadChangeEvent));
}

function methodEvents({ boards }: TimelineCatalog): TimelineEvent[] {
  return [...boards.values()].flatMap(({ id: board, methodChanges }) =>
    methodChanges.map((change): TimelineEvent => {
      const { id, date, precision } = change;
      const concerns = { organizations: [], models: [], boards: [board] };
      return {
        kind: 'method',
        id: `method-${board}-${id}`,
        date: { date, precision },
        board,
        change,
        ...concerns,
      };
    }),
  );
}

function articleEvent(article: Article, { models }: TimelineCatalog): TimelineEvent {
  const makers = article.models.flatMap((id) => models.get(id)?.organization ?? []);
  return {
    kind: 'article',
    id: `article-${article.id}`,
    date: storyDate(article),
    article,
    organizations: [...new Set([...article.organizations, ...makers])],
    models: article.models,
    boards: article.boards,
  };
}

/** By the first day a date can mean; on one day by kind, then id, so that the order never wavers. */
function newestFirst(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareText(firstDayOf(b.date.date), firstDayOf(a.date.date)) ||
    EVENT_KINDS.indexOf(a.kind) - EVENT_KINDS.indexOf(b.kind) ||
    compareText(a.id, b.id)
  );
}
