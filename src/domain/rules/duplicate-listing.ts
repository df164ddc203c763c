import type { Listing, Model } from '../model.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type Parsed, type Rule } from '../record-set.ts';

interface Placed {
  readonly listing: Listing;
  readonly model: Parsed<Model>;
  readonly at: number;
}

/** A listed name that would stand for two models, or for two variants, on the same board on the same day. */
export const duplicateListing: Rule = {
  name: 'duplicate-listing',
  problems: ({ models }) => {
    const byName = new Map<string, Placed[]>();
    for (const model of models) {
      model.value.listings.forEach((listing, at) => {
        byName.set(listing.name, [...(byName.get(listing.name) ?? []), { listing, model, at }]);
      });
    }
    return [...byName.values()].flatMap(clashes);
  },
};

function clashes(placed: readonly Placed[]): Problem[] {
  return placed.slice(1).flatMap((later, index) => {
    const earlier = placed.slice(0, index + 1).find((other) => overlap(other.listing, later.listing));
    if (earlier === undefined) return [];
    return [
      problemIn(later.model.raw, {
        code: 'duplicate-listing',
        path: ['listings', later.at, 'name'],
        message: `"${later.listing.name}" already stands for ${earlier.model.value.id} in ${earlier.model.raw.file}`,
        hint: 'a name stands for one model at a time; take one away, or tell them apart by boards, from and until',
      }),
    ];
  });
}

function overlap(a: Listing, b: Listing): boolean {
  const boards =
    a.boards === undefined || b.boards === undefined || a.boards.some((id) => b.boards?.includes(id));
  const aEndsBefore = a.until !== undefined && b.from !== undefined && a.until < b.from;
  const bEndsBefore = b.until !== undefined && a.from !== undefined && b.until < a.from;
  return boards && !aEndsBefore && !bEndsBefore;
}
