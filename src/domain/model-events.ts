import type { Catalog } from './catalog.ts';
import { idOfName } from './id.ts';
import type { Lifecycle, Model } from './model.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** Launches, deprecations and retirements of all models; a model without a date has no launch. */
export function modelEvents(catalog: Pick<Catalog, 'models' | 'publications'>): TimelineEvent[] {
  const boards = boardsByModel(catalog);
  return [...catalog.models.values()].flatMap((model) => {
    const base = {
      model: model.id,
      organization: model.organization,
      models: [model.id],
      organizations: [model.organization],
      boards: boards.get(model.id) ?? [],
    };
    return [...launches(model), ...ends(model)].map((event) => ({ ...base, ...event }) as TimelineEvent);
  });
}

type Bare<Kind extends TimelineEvent['kind']> = Omit<
  Extract<TimelineEvent, { kind: Kind }>,
  'model' | 'organization' | 'models' | 'organizations' | 'boards'
>;

function launches({ id, released }: Model): Bare<'launch'>[] {
  if (released === undefined) return [];
  const { date, precision, note, sources } = released;
  return [{ kind: 'launch', id: `launch-${id}`, date: { date, precision }, note, sources }];
}

function ends({ id, lifecycle = [] }: Model): Bare<'deprecation' | 'retirement'>[] {
  const suffixes = suffixesOf(lifecycle);
  return lifecycle.flatMap((life, index) => {
    const { announced, effective } = life;
    const at = `${id}-${suffixes[index] ?? ''}`;
    const events: Bare<'deprecation' | 'retirement'>[] = [];
    if (announced)
      events.push({ kind: 'deprecation', id: `deprecation-${at}`, date: announced, lifecycle: life });
    if (effective)
      events.push({ kind: 'retirement', id: `retirement-${at}`, date: effective, lifecycle: life });
    return events;
  });
}

/** One id per end: its provider and identifier, numbered where a second has the same. */
function suffixesOf(lifecycle: readonly Lifecycle[]): string[] {
  const taken = new Map<string, number>();
  return lifecycle.map(({ provider, identifier = '' }) => {
    const suffix = idOfName(`${provider} ${identifier}`);
    const count = (taken.get(suffix) ?? 0) + 1;
    taken.set(suffix, count);
    return count === 1 ? suffix : `${suffix}-${count}`;
  });
}

/** The boards on which each model was ever listed, in the order of display. */
function boardsByModel({ publications }: Pick<Catalog, 'publications'>): ReadonlyMap<string, string[]> {
  const byModel = new Map<string, string[]>();
  for (const [board, all] of publications) {
    const rows = all.flatMap(({ categories }) => [...categories.values()].flatMap((held) => held.rows));
    for (const model of new Set(rows.map((row) => row.model))) {
      byModel.set(model, [...(byModel.get(model) ?? []), board]);
    }
  }
  return byModel;
}
