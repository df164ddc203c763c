import type { Row } from './publication.ts';

/** Rows by the model and variant they stand for, whatever they are called; a second row of one variant is kept apart. */
export function rowsByKey(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    let key = rowKey(row);
    for (let repeat = 2; byKey.has(key); repeat += 1) key = `${rowKey(row)}#${repeat}`;
    byKey.set(key, row);
  }
  return byKey;
}

/** The rows two categories share, the same variant of the same model, in the order of the second. */
export function sharedRows(
  before: readonly Row[],
  after: readonly Row[],
): readonly { readonly before: Row; readonly after: Row }[] {
  const earlier = rowsByKey(before);
  return [...rowsByKey(after)].flatMap(([key, row]) => {
    const same = earlier.get(key);
    return same ? [{ before: same, after: row }] : [];
  });
}

function rowKey({ model, variant }: Row): string {
  return variant === undefined ? model : `${model} ${variant}`;
}
