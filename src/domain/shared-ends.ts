import type { TimelineEvent } from './timeline-event.ts';

/**
 * Events in their order, those that one announcement makes one: ends on one day at one provider, announced together and
 * with everything else said of them the same; and their announcements likewise. All others stand alone.
 */
export function sharedEnds(events: readonly TimelineEvent[]): readonly (readonly TimelineEvent[])[] {
  const byAnnouncement = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const key = announcementOf(event) ?? event.id;
    byAnnouncement.set(key, [...(byAnnouncement.get(key) ?? []), event]);
  }
  return [...byAnnouncement.values()];
}

/** What was announced, the model aside; undefined for what is no end, or was not announced on a known day. */
function announcementOf(event: TimelineEvent): string | undefined {
  if (event.kind !== 'retirement' && event.kind !== 'deprecation') return undefined;
  const { provider, announced, effective, certainty, replacement, note, disputed } = event.lifecycle;
  if (announced === undefined) return undefined;
  return JSON.stringify([event.kind, provider, announced, effective, certainty, replacement, note, disputed]);
}
