import type { IsoDate } from '../domain/date.ts';

/** What the command for a new record is asked to do. */
export type Asked =
  NewRecord | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly message: string };

/** The beginning of a record, and where it goes. */
export interface NewRecord {
  readonly kind: 'new';
  /** The file or folder that must not be there yet. */
  readonly place: string;
  readonly file: string;
  readonly text: string;
  /** The path of its page. */
  readonly page: string;
}

/** What a new record is begun with. */
export interface Begun {
  readonly id: string;
  readonly asOf: IsoDate;
  /** The ids of the records that are there. */
  readonly known: KnownIds;
}

export interface KnownIds {
  readonly models: readonly string[];
  readonly organizations: readonly string[];
  readonly boards: readonly string[];
}

/** The command was used wrongly, and how. */
export function wrong(message: string): Asked {
  return { kind: 'wrong', message };
}
