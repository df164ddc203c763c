import type { Catalog } from '../domain/catalog.ts';
import type { IsoDate } from '../domain/date.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { didYouMean } from '../domain/nearest.ts';
import type { Publication } from '../domain/publication.ts';
import { standings, standingsAsOf, type Standings } from '../domain/standings.ts';
import { renditionProblem, type RenditionProblem } from './rendition.ts';

/** What a component asks for. */
export interface Asked {
  readonly board: string;
  readonly category: string;
  /** The newest when left out. */
  readonly date?: IsoDate;
}

/** The standings of exactly the day asked for, or what is held nearest to it. */
export function askedStandings(catalog: Catalog, asked: Asked): Standings | RenditionProblem {
  return unknownPlace(catalog, asked) ?? heldStandings(catalog, asked) ?? notHeld(catalog, asked);
}

function unknownPlace({ boards }: Catalog, { board, category }: Asked): RenditionProblem | undefined {
  const known = boards.get(board);
  if (known === undefined) {
    return renditionProblem(`there is no board "${board}"`, nearOrAll(board, [...boards.keys()]));
  }
  const categories = known.categories.map(({ id }) => id);
  return categories.includes(category)
    ? undefined
    : renditionProblem(`the board ${board} has no category "${category}"`, nearOrAll(category, categories));
}

function nearOrAll(found: string, known: readonly string[]): string {
  return didYouMean(found, known) || `there are ${known.join(', ')}`;
}

function heldStandings(catalog: Catalog, { board, category, date }: Asked): Standings | undefined {
  if (date === undefined) return standingsAsOf(catalog, { board, category });
  const publication = mainPublications(catalog, board, category).findLast((held) => isOf(held, date));
  return publication && standings(publication, category);
}

/** A publication is of the day that names it and of every day on which it was seen to stand. */
function isOf({ date: named, seen }: Publication, date: IsoDate): boolean {
  return named === date || seen.includes(date);
}

function notHeld(catalog: Catalog, { board, category, date }: Asked): RenditionProblem {
  const publications = mainPublications(catalog, board, category);
  const asked = `no snapshot of ${board}, ${category}`;
  if (publications.length === 0 || date === undefined) return renditionProblem(`${asked}, is held`);
  return renditionProblem(
    `${asked}, of ${date} is held; ${nearestHeld(publications, date)}`,
    'write a date that is held',
  );
}

/** The nearest publications before and after a day, in words. */
export function nearestHeld(publications: readonly Publication[], date: IsoDate): string {
  const before = publications.findLast((held) => held.date < date)?.date;
  const after = publications.find((held) => held.date > date)?.date;
  const nearest = [before, after].filter((found) => found !== undefined);
  return `the nearest ${nearest.length === 1 ? 'is' : 'are'} ${nearest.join(' and ')}`;
}
