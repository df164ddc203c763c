import type { Catalog } from './catalog.ts';
import { byNewestRelease } from './lineage.ts';
import { mainPublications } from './main-publications.ts';
import type { Model } from './model.ts';
import type { Organization } from './organization.ts';
import { compareText } from './problem.ts';
import type { Publication } from './publication.ts';

/** A place a model held on a board, and the publication that shows it. */
export interface HeldPlace {
  readonly board: string;
  readonly place: number;
  readonly publication: Publication;
}

/** A model with where it stands and what it reached. */
export interface IndexedModel {
  readonly model: Model;
  /** Its place in the newest main publication of each board that lists it now, in order of display. */
  readonly now: readonly HeldPlace[];
  /** Its best place on any board, the earliest of equals; absent where no main publication held lists it. */
  readonly best?: HeldPlace;
}

/** An organization with its models, newest release first. */
export interface IndexedOrganization {
  readonly organization: Organization;
  readonly models: readonly IndexedModel[];
}

/** Every organization that makes a model, by name, with its models. */
export function modelIndex(
  catalog: Pick<Catalog, 'boards' | 'models' | 'organizations' | 'publications'>,
): IndexedOrganization[] {
  const places = placesByModel(catalog);
  const byOrganization = Map.groupBy(catalog.models.values(), ({ organization }) => organization);
  return [...catalog.organizations.values()]
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()))
    .flatMap((organization) => {
      const models = byNewestRelease(byOrganization.get(organization.id) ?? []);
      const indexed = models.map((model) => ({ model, now: [], ...places.get(model.id) }));
      return indexed.length === 0 ? [] : [{ organization, models: indexed }];
    });
}

interface Places {
  readonly now: readonly HeldPlace[];
  readonly best: HeldPlace;
}

function placesByModel(catalog: Pick<Catalog, 'boards' | 'publications'>): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  for (const board of catalog.boards.keys()) {
    const main = mainPublications(catalog, board);
    for (const publication of main) {
      for (const [model, place] of bestPlaces(publication)) {
        const held = { board, place, publication };
        const known = places.get(model);
        const best = known && known.best.place <= place ? known.best : held;
        const now = publication === main.at(-1) ? [...(known?.now ?? []), held] : (known?.now ?? []);
        places.set(model, { now, best });
      }
    }
  }
  return places;
}

/** The highest place of each model listed. */
function bestPlaces({ categories }: Publication): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { model, place } of categories.get('overall')?.rows ?? []) {
    if (!places.has(model)) places.set(model, place);
  }
  return places;
}

/**
 * Models of which more is known than a name, and the others: those that import made from a name of a board
 * and that no main publication held lists. Each in the order given.
 */
export function knownAndNamed(models: readonly IndexedModel[]): {
  readonly known: readonly IndexedModel[];
  readonly named: readonly IndexedModel[];
} {
  const isNamed = ({ model, best }: IndexedModel) => model.scaffold === true && best === undefined;
  return { known: models.filter((model) => !isNamed(model)), named: models.filter(isNamed) };
}
