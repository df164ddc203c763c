import { snapshotSchema, type Snapshot } from '../domain/snapshot.ts';
import type { Effects } from './effects.ts';
import { jsonOrUndefined, type KnownRecords } from './known-records.ts';
import { mergeSnapshot, type LandedSnapshot } from './merge-snapshot.ts';
import type { Import } from './read-imports.ts';

/** A snapshot that is to be written, with a word on what is new in it. */
export interface MergedSnapshot {
  readonly path: string;
  readonly snapshot: Snapshot;
  readonly change: string;
}

export interface MergedImports {
  /** What is to be written, by path. */
  readonly snapshots: readonly MergedSnapshot[];
  /** The paths of the snapshots that stay as they are. */
  readonly unchanged: readonly string[];
  readonly problems: readonly string[];
}

/** Brings categories into the snapshots held, one file for a board, edition and day; a conflict names both sides. */
export function mergeImports(
  imports: readonly Import[],
  known: KnownRecords,
  effects: Pick<Effects, 'readFile' | 'list' | 'asOf'>,
): MergedImports {
  const snapshots: MergedSnapshot[] = [];
  const unchanged: string[] = [];
  const problems: string[] = [];
  const byPath = Map.groupBy(imports, ({ category }) => snapshotPath(category));
  for (const [path, copies] of [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const board = known.boards.get(copies[0]?.category.board ?? '');
    const landed = landedSnapshots(path, effects);
    if (landed.kind === 'broken')
      problems.push(`${landed.path}: held, but no good snapshot; npm run check says why`);
    if (landed.kind === 'broken' || board === undefined) continue;
    const target = landed.snapshots.at(-1)?.path ?? path;
    const merge = mergeSnapshot(landed.snapshots, copies, { path, board, asOf: effects.asOf });
    problems.push(...merge.problems);
    if (merge.changes.length === 0) unchanged.push(target);
    else if (merge.snapshot !== undefined)
      snapshots.push({ path: target, snapshot: merge.snapshot, change: merge.changes.join('; ') });
  }
  return { snapshots, unchanged, problems };
}

/** Where the snapshot of a board, edition and day lies. */
export function snapshotPath({ board, edition, date }: Pick<Snapshot, 'board' | 'edition' | 'date'>): string {
  return `content/snapshots/${board}/${edition}/${date}.json`;
}

type Landed =
  | { readonly kind: 'landed'; readonly snapshots: readonly LandedSnapshot[] }
  | { readonly kind: 'broken'; readonly path: string };

/** The file of a day and its corrections, in the order they were written; none where the day is not held. */
function landedSnapshots(path: string, { readFile, list }: Pick<Effects, 'readFile' | 'list'>): Landed {
  const snapshots: LandedSnapshot[] = [];
  for (const each of [path, ...correctionsOf(path, list)]) {
    const text = readFile(each);
    if (text === undefined) continue;
    const parsed = snapshotSchema.safeParse(jsonOrUndefined(text));
    if (!parsed.success) return { kind: 'broken', path: each };
    snapshots.push({ path: each, snapshot: parsed.data });
  }
  return { kind: 'landed', snapshots };
}

function correctionsOf(path: string, list: Effects['list']): string[] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const start = `${path.slice(folder.length + 1, -'.json'.length)}-correction-`;
  const numberOf = (name: string): number => Number(name.slice(start.length, -'.json'.length));
  return list(folder)
    .filter((name) => name.startsWith(start) && name.endsWith('.json'))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((name) => `${folder}/${name}`);
}
