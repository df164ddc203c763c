import { problemIn, type Rule } from '../record-set.ts';
import { snapshotId } from '../snapshot.ts';

/** Two files for one board, edition and day, of which neither replaces the other; or one category twice in a file. */
export const duplicateSnapshot: Rule = {
  name: 'duplicate-snapshot',
  problems: ({ snapshots }) => {
    const firstFile = new Map<string, string>();
    return snapshots.flatMap(({ value, raw }) => {
      const id = snapshotId(value);
      const earlier = firstFile.get(id);
      firstFile.set(id, earlier ?? raw.file);
      const twice = value.categories.findIndex(
        ({ category }, at) => value.categories.findIndex((other) => other.category === category) < at,
      );
      return [
        ...(earlier !== undefined && value.replaces === undefined
          ? [
              problemIn(raw, {
                code: 'duplicate-snapshot',
                path: ['date'],
                message: `${id} is already held in ${earlier}`,
                hint: 'one day of one edition is one file; a correction says which file it replaces, and why',
              }),
            ]
          : []),
        ...(twice >= 0
          ? [
              problemIn(raw, {
                code: 'duplicate-snapshot',
                path: ['categories', twice, 'category'],
                message: `category "${value.categories[twice]?.category}" stands twice in this file`,
                hint: 'keep the one that holds more rows',
              }),
            ]
          : []),
      ];
    });
  },
};
