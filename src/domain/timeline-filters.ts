import type { Catalog } from './catalog.ts';
import { compareText } from './problem.ts';
import {
  eventBoards,
  eventKinds,
  eventOrganizations,
  eventYears,
  timelineFor,
  TIMELINE_KINDS,
  type TimelineEvent,
} from './timeline.ts';

/** What the timeline can be narrowed to, one thing at a time. */
export const FILTERS = ['kind', 'organization', 'board', 'year'] as const;
export type FilterBy = (typeof FILTERS)[number];

/** A filter that has events, and how many. */
export interface FilterChoice {
  readonly by: FilterBy;
  /** A timeline kind, the id of an organization or board, or a year. */
  readonly id: string;
  readonly events: number;
}

export type TimelineFilters = Readonly<Record<FilterBy, readonly FilterChoice[]>>;

/**
 * Every filter with at least one event: kinds and boards in the order of display, organizations with the most events
 * first, years newest first.
 */
export function timelineFilters(
  events: readonly TimelineEvent[],
  { boards }: Pick<Catalog, 'boards'>,
): TimelineFilters {
  const choices = (by: FilterBy, ids: readonly string[]): FilterChoice[] =>
    ids.map((id) => ({ by, id, events: filteredEvents(events, { by, id }).length }));
  const [kinds, held] = [eventKinds(events), eventBoards(events)];
  return {
    kind: choices(
      'kind',
      TIMELINE_KINDS.filter((kind) => kinds.includes(kind)),
    ),
    organization: choices('organization', eventOrganizations(events)).sort(
      (a, b) => b.events - a.events || compareText(a.id, b.id),
    ),
    board: choices(
      'board',
      [...boards.keys()].filter((board) => held.includes(board)),
    ),
    year: choices('year', eventYears(events)),
  };
}

/** The events a filter lets through, in the order given. */
export function filteredEvents(
  events: readonly TimelineEvent[],
  { by, id }: Pick<FilterChoice, 'by' | 'id'>,
): TimelineEvent[] {
  switch (by) {
    case 'kind':
      return timelineFor(events, { kind: TIMELINE_KINDS.find((kind) => kind === id) });
    case 'organization':
      return timelineFor(events, { organization: id });
    case 'board':
      return timelineFor(events, { board: id });
    case 'year':
      return timelineFor(events, { year: id });
  }
}
