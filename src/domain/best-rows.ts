import type { Row } from './publication.ts';

/** The highest row of every model, in the board’s own order. */
export function bestRows(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ model }) => !seen.has(model) && seen.add(model));
}
