import type { Snapshot } from './snapshot.ts';

/** The file that a correction replaces, from the project’s root; undefined for a snapshot that is no correction. */
export function replacedFile({ board, replaces }: Snapshot): string | undefined {
  return replaces && `content/snapshots/${board}/${replaces.file}`;
}
