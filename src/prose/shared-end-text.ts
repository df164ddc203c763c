import type { TimelineEvent } from '../domain/timeline.ts';
import { wordsFor } from '../i18n/words.ts';
import { eventText, identifiedName, type EventText, type Reading } from './event-text.ts';

/** Several retirements that one announcement makes one, in words; a single event in its own. */
export function sharedEndText(events: readonly TimelineEvent[], reading: Reading): EventText | undefined {
  const [first] = events;
  if (first === undefined) return undefined;
  const text = eventText(first, reading);
  if (first.kind !== 'retirement' || events.length === 1) return text;
  const { catalog, language } = reading;
  const words = wordsFor(language).timeline.retirements;
  const names = events.flatMap((event) =>
    event.kind === 'retirement' ? [identifiedName(event.lifecycle, event.model, { catalog, language })] : [],
  );
  const { certainty, provider } = first.lifecycle;
  return { ...text, title: words[certainty === 'earliest' ? 'earliest' : 'ahead'](names, provider) };
}
