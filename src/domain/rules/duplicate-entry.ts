import { listingIndex, type ListingIndex } from '../listings.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type Parsed, type Rule } from '../record-set.ts';
import type { Snapshot } from '../snapshot.ts';

/** Two rows of one category with the same name, or with names of the same model and variant. */
export const duplicateEntry: Rule = {
  name: 'duplicate-entry',
  problems: ({ models, snapshots }) => {
    const index = listingIndex(models.map(({ value }) => value));
    return snapshots.flatMap((snapshot) =>
      snapshot.value.categories.flatMap((_, at) => duplicates(snapshot, at, index)),
    );
  },
};

function duplicates({ value, raw }: Parsed<Snapshot>, at: number, index: ListingIndex): Problem[] {
  const seen = new Map<string, string>();
  return (value.categories[at]?.entries ?? []).flatMap(({ name, score }, entry) => {
    const listed = index.resolve(name, value.board, value.date);
    const key = listed === undefined ? name : `${listed.model} · ${listed.variant ?? ''}`;
    const earlier = seen.get(key);
    seen.set(key, `"${name}" with ${score}`);
    if (earlier === undefined) return [];
    return [
      problemIn(raw, {
        code: 'duplicate-entry',
        path: ['categories', at, 'entries', entry, 'name'],
        message: `"${name}" with ${score} stands for the same model and variant as ${earlier}`,
        hint: 'a board lists a variant once: give the listings different variants, or import the good copy of that day',
      }),
    ];
  });
}
