import type { TimelineEvent } from '../domain/timeline.ts';
import { wordsFor } from '../i18n/words.ts';
import { eventText, identifiedName, retirementTense, type EventText, type Reading } from './event-text.ts';

/** Several ends, or announcements of ends, that one announcement makes one, in words; a single event in its own. */
export function sharedEndText(events: readonly TimelineEvent[], reading: Reading): EventText | undefined {
  const [first] = events;
  if (first === undefined) return undefined;
  const text = eventText(first, reading);
  if (!isEnd(first) || events.length === 1) return text;
  const words = wordsFor(reading.language).timeline;
  const names = events.filter(isEnd).map(({ lifecycle, model }) => identifiedName(lifecycle, model, reading));
  const { lifecycle } = first;
  const titled =
    first.kind === 'deprecation'
      ? words.deprecations
      : words.retirements[retirementTense(lifecycle, reading.catalog)];
  return { ...text, title: titled(names, lifecycle.provider) };
}

type End = Extract<TimelineEvent, { readonly kind: 'deprecation' | 'retirement' }>;

function isEnd(event: TimelineEvent): event is End {
  return event.kind === 'deprecation' || event.kind === 'retirement';
}
