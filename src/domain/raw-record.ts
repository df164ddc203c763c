import type { Position } from './problem.ts';

export const RECORD_KINDS = ['organization', 'model', 'board', 'snapshot', 'claim', 'article'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record that is there and cannot be used: its file cannot be read, or its schema refuses it. */
export type UnreadRecord = Pick<RawRecord, 'kind' | 'identity'>;

/** A record as read, before any schema has seen it. */
export interface RawRecord {
  readonly kind: RecordKind;
  /** Path from the project's root. */
  readonly file: string;
  /** What the path says of the record, to be held against its content: `{ id }`, or `{ board, edition, date }`. */
  readonly identity: Readonly<Record<string, string>>;
  readonly value: unknown;
  /** The text of its file, where that is JSON. */
  readonly source?: string;
  /** Where a field stands in the file; for a field that is missing, where its parent stands. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}
