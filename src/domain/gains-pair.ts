import type { Catalog } from './catalog.ts';
import { categoryGains } from './category-gains.ts';
import type { IsoDate } from './date.ts';
import { reigns } from './reigns.ts';

/** A model and the one it is measured against. */
export interface GainsPair {
  /** Model id. */
  readonly model: string;
  /** Model id. */
  readonly predecessor: string;
}

/**
 * The pair whose gains are shown where an author names none: of the models that led the board up to a date (the
 * catalog’s `asOf` when left out), the newest whose record names a predecessor that is listed beside it in at least
 * one category. Undefined where there is none.
 */
export function defaultGainsPair(
  catalog: Pick<Catalog, 'asOf' | 'boards' | 'models' | 'publications'>,
  { board, date = catalog.asOf }: { readonly board: string; readonly date?: IsoDate },
): GainsPair | undefined {
  const leaders = reigns(catalog, board)
    .filter(({ from }) => from.date <= date)
    .map(({ model }) => model)
    .reverse();
  return leaders
    .flatMap((model): GainsPair[] => {
      const predecessor = catalog.models.get(model)?.predecessor;
      return predecessor === undefined ? [] : [{ model, predecessor }];
    })
    .find((pair) => categoryGains(catalog, { ...pair, board, date }).length > 0);
}
