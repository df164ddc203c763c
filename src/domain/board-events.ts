import type { Catalog } from './catalog.ts';
import { leadChanges, type LeadChange } from './lead-changes.ts';
import { mainPublications } from './main-publications.ts';
import { modelEvents } from './model-events.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** The launches of the models that ever led a category, then its lead changes: what a chart of it marks. */
export function boardEvents(
  catalog: Pick<Catalog, 'models' | 'publications'>,
  board: string,
  category = 'overall',
): TimelineEvent[] {
  const leaders = new Set(
    mainPublications(catalog, board, category).flatMap(
      ({ categories }) => categories.get(category)?.rows[0]?.model ?? [],
    ),
  );
  return [
    ...modelEvents(catalog).filter((event) => event.kind === 'launch' && leaders.has(event.model)),
    ...leadChanges(catalog, board, category).map(leadChangeEvent),
  ];
}

function leadChangeEvent(change: LeadChange): TimelineEvent {
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
