import type { Board } from '../domain/board.ts';
import type { Entry, Snapshot, SnapshotCategory } from '../domain/snapshot.ts';
import type { JudgedCategory } from './judged-category.ts';

/** What an import does to a snapshot. */
export type Merge =
  | { readonly kind: 'merged'; readonly change: Change; readonly snapshot: Snapshot }
  | { readonly kind: 'conflict'; readonly reason: string };
export type Change = 'new' | 'category added' | 'completed' | 'already held';

/** Typed-over copies give two decimals. */
const ROUNDED = 0.005 + 1e-9;

/**
 * A snapshot with one more category. Of two copies of a category that agree, the one that holds more stays,
 * so that the order of import does not matter; two that differ are a conflict.
 */
export function mergeSnapshot(held: Snapshot | undefined, judged: JudgedCategory, board: Board): Merge {
  const { category, source, coverage, entries } = judged;
  const incoming: SnapshotCategory = { category, source, coverage, entries: [...entries] };
  if (held === undefined) {
    const { edition, date, dateKind, lastUpdated } = judged;
    const snapshot: Snapshot = {
      board: board.id,
      edition,
      date,
      dateKind,
      lastUpdated,
      categories: [incoming],
    };
    return { kind: 'merged', change: 'new', snapshot };
  }
  if (
    held.lastUpdated !== undefined &&
    judged.lastUpdated !== undefined &&
    held.lastUpdated !== judged.lastUpdated
  ) {
    return conflict(`the copy held was last updated ${held.lastUpdated}, this one ${judged.lastUpdated}`);
  }
  const lastUpdated = held.lastUpdated ?? judged.lastUpdated;
  const same = held.categories.find((other) => other.category === category);
  if (same === undefined) {
    const snapshot = { ...held, lastUpdated, categories: inOrder([...held.categories, incoming], board) };
    return { kind: 'merged', change: 'category added', snapshot };
  }
  const difference = firstDifference(same.entries, entries);
  if (difference !== undefined) return conflict(difference);
  if (!holdsMore(incoming, same)) return { kind: 'merged', change: 'already held', snapshot: held };
  const categories = held.categories.map((other) => (other === same ? incoming : other));
  return { kind: 'merged', change: 'completed', snapshot: { ...held, lastUpdated, categories } };
}

function conflict(reason: string): Merge {
  return { kind: 'conflict', reason };
}

function inOrder(categories: readonly SnapshotCategory[], board: Board): SnapshotCategory[] {
  const order = new Map(board.categories.map(({ id }, index) => [id, index]));
  return [...categories].sort(
    (a, b) => (order.get(a.category) ?? Infinity) - (order.get(b.category) ?? Infinity),
  );
}

function firstDifference(held: readonly Entry[], incoming: readonly Entry[]): string | undefined {
  for (const [index, entry] of held.slice(0, incoming.length).entries()) {
    const other = incoming[index];
    if (other === undefined || agree(entry, other)) continue;
    return `place ${index + 1}: held ${told(entry)}, here ${told(other)}`;
  }
  return undefined;
}

function told({ name, score, votes }: Entry): string {
  return `"${name}" ${score}${votes === undefined ? '' : ` (${votes} votes)`}`;
}

function agree(a: Entry, b: Entry): boolean {
  return (
    a.name === b.name &&
    near(a.score, b.score) &&
    near(a.lower, b.lower) &&
    near(a.upper, b.upper) &&
    sameWhereGiven(a.votes, b.votes) &&
    sameWhereGiven(a.rank, b.rank) &&
    sameWhereGiven(a.rankRange?.join(), b.rankRange?.join()) &&
    sameWhereGiven(a.preliminary, b.preliminary)
  );
}

function near(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= ROUNDED;
}

function sameWhereGiven<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function holdsMore(a: SnapshotCategory, b: SnapshotCategory): boolean {
  const wealthOfA = wealth(a);
  const wealthOfB = wealth(b);
  const at = wealthOfA.findIndex((value, index) => value !== wealthOfB[index]);
  return at >= 0 && (wealthOfA[at] ?? 0) > (wealthOfB[at] ?? 0);
}

/** Rows first, then whether these are all, then how many values they give, then whether they were copied whole. */
function wealth({ entries, coverage, source }: SnapshotCategory): number[] {
  const values = entries.flatMap((entry) => Object.values(entry)).filter((value) => value !== undefined);
  const known = coverage.kind === 'full' ? 2 : coverage.of === undefined ? 0 : 1;
  return [entries.length, known, values.length, source.transcribed ? 0 : 1];
}
