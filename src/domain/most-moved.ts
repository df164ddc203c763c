import type { MovedRow } from './snapshot-diff.ts';

/** The rows whose score changed most, up or down, largest first; rows that moved alike in the order of the board. */
export function mostMoved(moved: readonly MovedRow[], most: number): MovedRow[] {
  return [...moved].sort((a, b) => Math.abs(b.changePoints) - Math.abs(a.changePoints)).slice(0, most);
}
