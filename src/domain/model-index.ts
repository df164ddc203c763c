import type { Catalog } from './catalog.ts';
import { byNewestRelease } from './lineage.ts';
import { mainPublications } from './main-publications.ts';
import type { Model } from './model.ts';
import type { Organization } from './organization.ts';
import { compareText } from './problem.ts';
import type { Publication } from './publication.ts';

/** A place a model held, and the publication that shows it. */
export interface HeldPlace {
  readonly place: number;
  readonly publication: Publication;
}

/** A model on one board that ever listed it. */
export interface BoardPlaces {
  readonly board: string;
  /** Its place in the newest main publication; absent where that does not list it. */
  readonly now?: HeldPlace;
  /** Its best place, the earliest of equals. */
  readonly best: HeldPlace;
}

/** A model with where it stands and what it reached. */
export interface IndexedModel {
  readonly model: Model;
  /** The boards on which any main publication held lists it, in order of display. */
  readonly places: readonly BoardPlaces[];
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
      const indexed = models.map((model) => ({ model, places: places.get(model.id) ?? [] }));
      return indexed.length === 0 ? [] : [{ organization, models: indexed }];
    });
}

function placesByModel(
  catalog: Pick<Catalog, 'boards' | 'publications'>,
): ReadonlyMap<string, readonly BoardPlaces[]> {
  const places = new Map<string, BoardPlaces[]>();
  for (const board of catalog.boards.keys()) {
    for (const [model, held] of placesOnBoard(catalog, board)) {
      places.set(model, [...(places.get(model) ?? []), held]);
    }
  }
  return places;
}

function placesOnBoard(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
): ReadonlyMap<string, BoardPlaces> {
  const places = new Map<string, BoardPlaces>();
  const main = mainPublications(catalog, board);
  for (const publication of main) {
    for (const [model, place] of bestPlaces(publication)) {
      const held = { place, publication };
      const known = places.get(model)?.best;
      const best = known && known.place <= place ? known : held;
      places.set(model, { board, best, ...(publication === main.at(-1) && { now: held }) });
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
  const isNamed = ({ model, places }: IndexedModel) => model.scaffold === true && places.length === 0;
  return { known: models.filter((model) => !isNamed(model)), named: models.filter(isNamed) };
}

/** The boards on which any of the models ever stood, in the order given. */
export function boardsOf(boards: readonly string[], models: readonly IndexedModel[]): string[] {
  const stood = new Set(models.flatMap(({ places }) => places.map(({ board }) => board)));
  return boards.filter((board) => stood.has(board));
}
