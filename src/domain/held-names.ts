import type { Catalog } from './catalog.ts';
import type { IsoDate } from './date.ts';
import type { Listing, Model } from './model.ts';
import { compareText } from './problem.ts';
import type { Row } from './publication.ts';

/** A name a board used for a model, and when it is held. */
export interface HeldName {
  readonly name: string;
  readonly board: string;
  readonly variant?: string;
  /** The first publication of any edition that has the name. */
  readonly first: IsoDate;
  /** The last one. */
  readonly last: IsoDate;
  /** How many publications of any edition have it. */
  readonly publications: number;
}

/** The names boards used for a model in the publications held, by board in order of display, then by first day. */
export function heldNames(catalog: Pick<Catalog, 'boards' | 'publications'>, model: string): HeldName[] {
  return [...catalog.boards.keys()].flatMap((board) => {
    const names = new Map<string, HeldName>();
    for (const { date, categories } of catalog.publications.get(board) ?? []) {
      const rows = [...categories.values()].flatMap((published) => published.rows);
      for (const [name, row] of namesOf(rows, model)) {
        names.set(name, heldName(names.get(name), { board, row, date }));
      }
    }
    return [...names.values()].sort((a, b) => compareText(a.first, b.first) || compareText(a.name, b.name));
  });
}

function namesOf(rows: readonly Row[], model: string): ReadonlyMap<string, Row> {
  return new Map(rows.filter((row) => row.model === model).map((row) => [row.entry.name, row]));
}

function heldName(
  known: HeldName | undefined,
  { board, row, date }: { readonly board: string; readonly row: Row; readonly date: IsoDate },
): HeldName {
  const first = known?.first ?? date;
  const publications = (known?.publications ?? 0) + 1;
  return { name: row.entry.name, board, variant: row.variant, first, last: date, publications };
}

/** The listings of a model that no publication held has, in the order of its record. */
export function unheldListings({ listings }: Pick<Model, 'listings'>, held: readonly HeldName[]): Listing[] {
  return listings.filter(({ name }) => !held.some((used) => used.name === name));
}

/** A name with every board that used it. */
export interface NameOnBoards {
  readonly name: string;
  readonly variant?: string;
  /** In order of display. */
  readonly boards: readonly HeldName[];
}

/** Held names with one entry for each name and variant, in the order given. */
export function namesOnBoards(held: readonly HeldName[]): NameOnBoards[] {
  const byName = Map.groupBy(held, ({ name, variant }) => JSON.stringify([name, variant]));
  return [...byName.values()].flatMap((boards) => {
    const [first] = boards;
    return first ? [{ name: first.name, variant: first.variant, boards }] : [];
  });
}
