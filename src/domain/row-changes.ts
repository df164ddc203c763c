import { points } from './rounding.ts';
import type { PublishedCategory, Row } from './publication.ts';
import { remeasuredModels } from './remeasured.ts';
import { sharedRows } from './row-key.ts';

/** How a row stands to the publication before. */
export type RowChange =
  | {
      readonly kind: 'changed';
      /** Score now less score before. */
      readonly points: number;
      /** Whether it was re-measured, so that the two do not compare. */
      readonly remeasured: boolean;
    }
  | { readonly kind: 'new' }
  /** It may have stood below the rows that are held of the publication before. */
  | { readonly kind: 'not-held-before' };

/** What became of each row of a category since the publication before. */
export function rowChanges(before: PublishedCategory, after: PublishedCategory): ReadonlyMap<Row, RowChange> {
  const shared = new Map(sharedRows(before.rows, after.rows).map((pair) => [pair.after, pair.before]));
  const remeasured = remeasuredModels(before, after);
  return new Map(
    after.rows.map((row): [Row, RowChange] => {
      const earlier = shared.get(row);
      if (earlier === undefined)
        return [row, { kind: before.coverage.kind === 'top' ? 'not-held-before' : 'new' }];
      return [
        row,
        {
          kind: 'changed',
          points: points(row.entry.score - earlier.entry.score),
          remeasured: remeasured.some(({ name }) => name === row.entry.name),
        },
      ];
    }),
  );
}
