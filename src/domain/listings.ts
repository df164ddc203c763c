import type { IsoDate } from './date.ts';
import type { Listing, Model } from './model.ts';

/** What a name on a board stands for. */
export interface ListedModel {
  /** Model id. */
  readonly model: string;
  readonly variant?: string;
}

/** Finds the model behind a name on a board. */
export interface ListingIndex {
  /** The model and variant a name meant on a board on a day; undefined for a name nobody has listed. */
  readonly resolve: (name: string, board: string, date: IsoDate) => ListedModel | undefined;
  /** Every name some model lists, each once, in code unit order. */
  readonly names: readonly string[];
}

interface IndexedListing {
  readonly listing: Listing;
  readonly listed: ListedModel;
}

/** An index over the listings of all models; names are matched exactly, a listing only on its boards and in its days. */
export function listingIndex(models: Iterable<Model>): ListingIndex {
  const byName = new Map<string, IndexedListing[]>();
  for (const model of models) {
    for (const listing of model.listings) {
      const known = byName.get(listing.name) ?? [];
      known.push({ listing, listed: { model: model.id, variant: listing.variant } });
      byName.set(listing.name, known);
    }
  }
  return {
    resolve: (name, board, date) =>
      byName.get(name)?.find(({ listing }) => means(listing, board, date))?.listed,
    names: [...byName.keys()].sort(),
  };
}

function means({ boards, from, until }: Listing, board: string, date: IsoDate): boolean {
  return (
    (boards === undefined || boards.includes(board)) &&
    (from === undefined || from <= date) &&
    (until === undefined || date <= until)
  );
}
