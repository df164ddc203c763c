import { listingIndex } from '../listings.ts';
import { didYouMean } from '../nearest.ts';
import { problemIn, type Rule } from '../record-set.ts';

/**
 * A listed name in a snapshot that no model claims on that board and day.
 * While a model’s record cannot be used no name is judged: it may be the one that lists it.
 */
export const unknownName: Rule = {
  name: 'unknown-name',
  problems: ({ models, snapshots, unread }) => {
    if (unread.some(({ kind }) => kind === 'model')) return [];
    const index = listingIndex(models.map(({ value }) => value));
    return snapshots.flatMap(({ value, raw }) =>
      value.categories.flatMap(({ entries }, category) =>
        entries.flatMap(({ name }, entry) =>
          index.resolve(name, value.board, value.date) !== undefined
            ? []
            : [
                problemIn(raw, {
                  code: 'unknown-name',
                  path: ['categories', category, 'entries', entry, 'name'],
                  message: `no model is listed as "${name}" on ${value.board}`,
                  hint:
                    didYouMean(name, index.names) ||
                    `add { "name": ${JSON.stringify(name)} } to the listings of its model`,
                }),
              ],
        ),
      ),
    );
  },
};
