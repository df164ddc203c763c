import type { Board } from '../domain/board.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Snapshot, SnapshotCategory } from '../domain/snapshot.ts';
import { firstDifference, fullestFirst } from './compare-copies.ts';
import type { Import } from './read-imports.ts';

/** A snapshot that lies on disk. */
export interface LandedSnapshot {
  readonly path: string;
  readonly snapshot: Snapshot;
}

/** What an import does to a snapshot; without changes it stays as it is. */
export interface Merge {
  readonly snapshot: Snapshot | undefined;
  readonly changes: readonly string[];
  readonly problems: readonly string[];
}

interface MergeContext {
  /** Where the snapshot lies or will lie. */
  readonly path: string;
  readonly board: Board;
  readonly asOf: IsoDate;
}

/**
 * The copies of one board, edition and day, from one run, brought into what lies on disk: a file and its corrections,
 * oldest first. A category that is held never changes: a copy that agrees and has no more rows is already held, any
 * other is a problem. Of the copies of a new category the fullest is taken and the others have to agree with it, so
 * that the order of files does not matter.
 */
export function mergeSnapshot(
  landed: readonly LandedSnapshot[],
  copies: readonly Import[],
  context: MergeContext,
): Merge {
  const standing = landed.at(-1)?.snapshot;
  const problems = lastUpdatedProblems(standing, copies);
  const added: Import[] = [];
  for (const [category, same] of Map.groupBy(copies, (copy) => copy.category.category)) {
    const holding = landed.filter(({ snapshot }) => categoryOf(snapshot, category));
    if (holding.length > 0) {
      problems.push(...same.flatMap((copy) => heldProblem(copy, holding) ?? []));
      continue;
    }
    const [fullest, ...others] = fullestFirst(same);
    if (fullest === undefined) continue;
    added.push(fullest);
    problems.push(...others.flatMap((copy) => copyProblem(copy, fullest, context) ?? []));
  }
  const word = standing === undefined ? 'new' : 'category added';
  const changes = added.map(
    ({ category }) => `${category.category} ${word}, ${category.entries.length} rows`,
  );
  const snapshot = standing ?? newSnapshot(copies, context);
  return {
    snapshot: snapshot && { ...snapshot, categories: withAdded(snapshot.categories, added, context.board) },
    changes,
    problems,
  };
}

function newSnapshot(copies: readonly Import[], { asOf }: MergeContext): Snapshot | undefined {
  const [first] = copies;
  if (first === undefined) return undefined;
  const { board, edition, date, dateKind } = first.category;
  const lastUpdated = copies.find(({ category }) => category.lastUpdated)?.category.lastUpdated;
  return { board, edition, date, dateKind, lastUpdated, added: asOf, categories: [] };
}

function withAdded(
  held: readonly SnapshotCategory[],
  added: readonly Import[],
  board: Board,
): SnapshotCategory[] {
  const order = new Map(board.categories.map(({ id }, index) => [id, index]));
  const categories = added.map(({ category: { category, source, coverage, entries } }) => ({
    category,
    source,
    coverage,
    entries: [...entries],
  }));
  return [...held, ...categories].sort(
    (a, b) => (order.get(a.category) ?? Infinity) - (order.get(b.category) ?? Infinity),
  );
}

function categoryOf({ categories }: Snapshot, id: string): SnapshotCategory | undefined {
  return categories.find(({ category }) => category === id);
}

function lastUpdatedProblems(standing: Snapshot | undefined, copies: readonly Import[]): string[] {
  const days = copies.flatMap(({ category }) => category.lastUpdated ?? []).sort();
  const held = standing?.lastUpdated ?? days[0];
  return copies.flatMap(({ file, category: { lastUpdated } }) =>
    held === undefined || lastUpdated === undefined || lastUpdated === held
      ? []
      : [`${file}: refused: last updated ${lastUpdated}, where another copy of that day says ${held}`],
  );
}

/** Why a copy of a held category is refused; undefined where one of the files on disk holds all of it. */
function heldProblem(
  { file, category: judged }: Import,
  holding: readonly LandedSnapshot[],
): string | undefined {
  const { category, entries, edition, date } = judged;
  const told = holding.map(({ path, snapshot }) => {
    const held = categoryOf(snapshot, category)?.entries ?? [];
    const difference = firstDifference(held, entries, 'held');
    if (difference !== undefined) return `${path} holds another ${category} of that day; ${difference}`;
    if (entries.length <= held.length) return undefined;
    return `${path} holds ${held.length} rows of ${category}, which agree with the ${entries.length} here`;
  });
  if (told.includes(undefined)) return undefined;
  const name = holding.at(-1)?.path.split('/').at(-1) ?? '';
  return (
    `${file}: refused: ${told.at(-1)}; what has landed is not rewritten: if this copy is the better one, write ` +
    `${date}-correction-${holding.length}.json beside it, with "replaces": { "file": "${edition}/${name}", "reason": … }`
  );
}

function copyProblem(
  { file, category }: Import,
  fullest: Import,
  { path }: MergeContext,
): string | undefined {
  const difference = firstDifference(fullest.category.entries, category.entries, 'there');
  if (difference === undefined) return undefined;
  return `${file}: refused: ${fullest.file} gives another ${category.category} for ${path}; ${difference}`;
}
