import { didYouMean } from '../nearest.ts';
import { problemIn, type Rule } from '../record-set.ts';

/** A category in a snapshot that its board does not have. */
export const unknownCategory: Rule = {
  name: 'unknown-category',
  problems: ({ boards, snapshots }) => {
    const categories = new Map(boards.map(({ value }) => [value.id, value.categories.map(({ id }) => id)]));
    return snapshots.flatMap(({ value, raw }) => {
      const known = categories.get(value.board);
      if (known === undefined) return [];
      return value.categories.flatMap(({ category }, at) =>
        known.includes(category)
          ? []
          : [
              problemIn(raw, {
                code: 'unknown-category',
                path: ['categories', at, 'category'],
                message: `board "${value.board}" has no category "${category}"`,
                hint: didYouMean(category, known) || `it has ${known.join(', ')}`,
              }),
            ],
      );
    });
  },
};
