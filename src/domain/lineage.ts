import type { Catalog } from './catalog.ts';
import { firstDayOf } from './date.ts';
import type { Model } from './model.ts';
import { compareText } from './problem.ts';

/** Where a model comes from and what came of it. */
export interface Lineage {
  /** The model it follows, the one that followed, and so on back; nearest first. */
  readonly predecessors: readonly Model[];
  /** The models that name it as their predecessor, by release. */
  readonly successors: readonly Model[];
  /** Every model of its family by the same organization, itself among them, by release. */
  readonly family: readonly Model[];
}

/** The lineage of a model, as far as records name it; empty lists where nothing is known. */
export function lineage(catalog: Pick<Catalog, 'models'>, model: Model): Lineage {
  const all = [...catalog.models.values()];
  return {
    predecessors: predecessors(catalog, model, new Set([model.id])),
    successors: byRelease(all.filter(({ predecessor }) => predecessor === model.id)),
    family: byRelease(
      all.filter(
        ({ family, organization }) => family === model.family && organization === model.organization,
      ),
    ),
  };
}

function predecessors(
  catalog: Pick<Catalog, 'models'>,
  { predecessor }: Model,
  met: ReadonlySet<string>,
): readonly Model[] {
  const before =
    predecessor === undefined || met.has(predecessor) ? undefined : catalog.models.get(predecessor);
  return before ? [before, ...predecessors(catalog, before, new Set([...met, before.id]))] : [];
}

/** Models by their release, oldest first; those without a date come last, by name. */
export function byRelease(models: readonly Model[]): Model[] {
  return [...models].sort(
    (a, b) =>
      compareText(releaseDay(a), releaseDay(b)) || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
}

const AFTER_EVERY_DAY = '9999-12-31';

function releaseDay({ released }: Model): string {
  return released ? firstDayOf(released.date) : AFTER_EVERY_DAY;
}

/** Models by their release, newest first; those without a date still come last, by name. */
export function byNewestRelease(models: readonly Model[]): Model[] {
  const dated = byRelease(models.filter(({ released }) => released !== undefined));
  const undated = byRelease(models.filter(({ released }) => released === undefined));
  return [...dated.toReversed(), ...undated];
}
