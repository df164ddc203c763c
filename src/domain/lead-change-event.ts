import type { LeadChange } from './lead-changes.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** A lead change as an event: on the day of the first publication held that shows the new leader. */
export function leadChangeEvent(change: LeadChange): TimelineEvent {
  const { from, to, board, id } = change;
  return {
    kind: 'lead-change',
    id: `lead-change-${id}`,
    date: { date: to.publication.date, precision: 'day' },
    change,
    model: to.model,
    organization: to.organization,
    models: [to.model, from.model],
    organizations: [...new Set([to.organization, from.organization])],
    boards: [board],
  };
}
