import type { Claim } from '../claim.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type Parsed, type Rule } from '../record-set.ts';
import type { Snapshot } from '../snapshot.ts';

/** A category in a snapshot or a claim that its board does not have. */
export const unknownCategory: Rule = {
  name: 'unknown-category',
  problems: ({ boards, snapshots, claims }) => {
    const categories = new Map(boards.map(({ value }) => [value.id, value.categories.map(({ id }) => id)]));
    const judged = [...snapshots.map(ofSnapshot), ...claims.map(ofClaim)];
    return judged.flatMap(({ raw, board, named }) => {
      const known = board === undefined ? undefined : categories.get(board);
      return known === undefined ? [] : unknown(raw, { board, known, named });
    });
  },
};

interface Named {
  readonly category: string;
  readonly path: readonly PropertyKey[];
}

function ofSnapshot({ value, raw }: Parsed<Snapshot>) {
  const named = value.categories.map(({ category }, at): Named => ({
    category,
    path: ['categories', at, 'category'],
  }));
  return { raw, board: value.board, named };
}

function ofClaim({ value, raw }: Parsed<Claim>) {
  const named = (value.categories ?? []).map((category, at): Named => ({
    category,
    path: ['categories', at],
  }));
  return { raw, board: value.board, named };
}

function unknown(
  raw: Parsed<unknown>['raw'],
  found: { readonly board?: string; readonly known: readonly string[]; readonly named: readonly Named[] },
): Problem[] {
  const { board, known, named } = found;
  return named
    .filter(({ category }) => !known.includes(category))
    .map(({ category, path }) =>
      problemIn(raw, {
        code: 'unknown-category',
        path,
        message: `board "${board}" has no category "${category}"`,
        hint: didYouMean(category, known) || `it has ${known.join(', ')}`,
      }),
    );
}
