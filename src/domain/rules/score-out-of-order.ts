import { problemIn, type Rule } from '../record-set.ts';

/** A row with a higher score than the row above it: a board’s own order never rises. */
export const scoreOutOfOrder: Rule = {
  name: 'score-out-of-order',
  problems: ({ snapshots }) =>
    snapshots.flatMap(({ value, raw }) =>
      value.categories.flatMap(({ entries }, category) =>
        entries.flatMap((entry, at) => {
          const above = entries[at - 1];
          if (above === undefined || entry.score <= above.score) return [];
          return [
            problemIn(raw, {
              code: 'score-out-of-order',
              path: ['categories', category, 'entries', at, 'score'],
              message: `found ${entry.score} below ${above.score} of "${above.name}"`,
              hint: 'entries stand in the board’s own order, best first',
            }),
          ];
        }),
      ),
    ),
};
