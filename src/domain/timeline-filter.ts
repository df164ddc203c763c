import { kindsOf, type TimelineEvent, type TimelineKind } from './timeline-event.ts';

/** A filter of the timeline: what is left out is not filtered by. */
export interface TimelineFilter {
  readonly organization?: string;
  readonly board?: string;
  readonly model?: string;
  readonly kind?: TimelineKind;
  /** Four digits. */
  readonly year?: string;
}

/** The events that pass every part of a filter, in the order given. */
export function timelineFor(events: readonly TimelineEvent[], filter: TimelineFilter): TimelineEvent[] {
  const { organization, board, model, kind, year } = filter;
  return events.filter(
    (event) =>
      (organization === undefined || event.organizations.includes(organization)) &&
      (board === undefined || event.boards.includes(board)) &&
      (model === undefined || event.models.includes(model)) &&
      (kind === undefined || kindsOf(event).includes(kind)) &&
      (year === undefined || yearOf(event) === year),
  );
}

/** The organizations events concern, each once, by id. */
export function eventOrganizations(events: readonly TimelineEvent[]): string[] {
  return [...new Set(events.flatMap(({ organizations }) => organizations))].sort();
}

/** The boards events concern, each once, by id. */
export function eventBoards(events: readonly TimelineEvent[]): string[] {
  return [...new Set(events.flatMap(({ boards }) => boards))].sort();
}

/** The kinds events can be filtered by, each once, by name. */
export function eventKinds(events: readonly TimelineEvent[]): TimelineKind[] {
  return [...new Set(events.flatMap(kindsOf))].sort();
}

/** The years of events, newest first. */
export function eventYears(events: readonly TimelineEvent[]): string[] {
  return [...new Set(events.map(yearOf))].sort().reverse();
}

function yearOf({ date }: TimelineEvent): string {
  return date.date.slice(0, 4);
}

/** The events that are no articles, in the order given: for pages that list their articles apart. */
export function apartFromArticles(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.filter(({ kind }) => kind !== 'article');
}
