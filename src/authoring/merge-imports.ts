import { canonicalRecord } from '../domain/canonical.ts';
import { snapshotSchema, type Snapshot } from '../domain/snapshot.ts';
import type { Effects } from './effects.ts';
import { jsonOrUndefined, type KnownRecords } from './known-records.ts';
import { mergeSnapshot } from './merge-snapshot.ts';
import type { Import } from './read-imports.ts';

/** A file that is to be written, with a word on what is new in it. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
  readonly change: string;
}

export interface MergedImports {
  /** What is to be written. */
  readonly files: readonly WrittenFile[];
  /** The paths of the snapshots that stay as they are. */
  readonly unchanged: readonly string[];
  readonly problems: readonly string[];
}

interface Target {
  snapshot: Snapshot | undefined;
  readonly changes: string[];
}

/** Brings categories into the snapshots held, one file for a board, edition and day; a conflict names both sides. */
export function mergeImports(
  imports: readonly Import[],
  known: KnownRecords,
  effects: Pick<Effects, 'readFile'>,
): MergedImports {
  const targets = new Map<string, Target>();
  const problems: string[] = [];
  for (const { file, category } of imports) {
    const board = known.boards.get(category.board);
    if (board === undefined) continue;
    const path = `content/snapshots/${category.board}/${category.edition}/${category.date}.json`;
    const held = heldSnapshot(effects.readFile(path));
    if (held.kind === 'broken') {
      problems.push(`${path}: held, but no good snapshot; npm run check says why`);
      continue;
    }
    const target = targets.get(path) ?? { snapshot: held.snapshot, changes: [] };
    targets.set(path, target);
    const merge = mergeSnapshot(target.snapshot, category, board);
    if (merge.kind === 'conflict') {
      problems.push(
        `${file}: refused: ${path} holds another ${category.category} of that day; ${merge.reason}`,
      );
      continue;
    }
    target.snapshot = merge.snapshot;
    if (merge.change !== 'already held')
      target.changes.push(`${category.category} ${merge.change}, ${category.entries.length} rows`);
  }
  return { ...filesOf(targets), problems };
}

type Held = { readonly kind: 'held'; readonly snapshot: Snapshot | undefined } | { readonly kind: 'broken' };

function heldSnapshot(text: string | undefined): Held {
  if (text === undefined) return { kind: 'held', snapshot: undefined };
  const parsed = snapshotSchema.safeParse(jsonOrUndefined(text));
  return parsed.success ? { kind: 'held', snapshot: parsed.data } : { kind: 'broken' };
}

function filesOf(targets: ReadonlyMap<string, Target>): Omit<MergedImports, 'problems'> {
  const all = [...targets].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    files: all.flatMap(([path, { snapshot, changes }]) =>
      snapshot === undefined || changes.length === 0
        ? []
        : [{ path, text: canonicalRecord('snapshot', snapshot), change: changes.join('; ') }],
    ),
    unchanged: all.filter(([, { changes }]) => changes.length === 0).map(([path]) => path),
  };
}
