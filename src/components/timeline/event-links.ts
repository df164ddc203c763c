import { articlePath, boardPath, modelPath } from '../../addresses/paths.ts';
import type { Language } from '../../domain/localized.ts';
import type { Source } from '../../domain/source.ts';
import type { TimelineEvent } from '../../domain/timeline.ts';

/** The page that says most of what an event is about: its model, its board or its article. */
export function eventPath(event: TimelineEvent, language: Language): string {
  switch (event.kind) {
    case 'launch':
    case 'deprecation':
    case 'retirement':
      return modelPath(language, event.model);
    case 'lead-change':
      return boardPath(language, event.change.board);
    case 'method':
      return boardPath(language, event.board);
    case 'article':
      return articlePath(language, event.article.id);
  }
}

/** What an event rests on; none for a computed one, and an article names its own. */
export function eventSources(event: TimelineEvent): readonly Source[] {
  switch (event.kind) {
    case 'launch':
      return event.sources;
    case 'deprecation':
    case 'retirement':
      return event.lifecycle.sources;
    case 'method':
      return event.change.sources;
    case 'lead-change':
    case 'article':
      return [];
  }
}

/** What events told of as one rest on, each source once. */
export function sharedSources(events: readonly TimelineEvent[]): readonly Source[] {
  const sources = events.flatMap(eventSources);
  return [...new Map(sources.map((source) => [`${source.address} ${source.path ?? ''}`, source])).values()];
}
