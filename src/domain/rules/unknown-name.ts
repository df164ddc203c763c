import { listingIndex } from '../listings.ts';
import { didYouMean } from '../nearest.ts';
import { problemIn, type Rule } from '../record-set.ts';

/** A listed name in a snapshot that no model claims on that board and day. */
export const unknownName: Rule = {
  name: 'unknown-name',
  problems: ({ models, snapshots }) => {
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
