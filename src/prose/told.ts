import type { SnapshotAddress } from '../addresses/paths.ts';
import type { Publication } from '../domain/publication.ts';

/** A sentence, and the snapshot it speaks of, for a link. */
export interface Told {
  readonly text: string;
  /** The page of the snapshot; of a category, the category’s page of that day. */
  readonly snapshot?: SnapshotAddress & { readonly category: string };
}

/** A sentence that rests on a category of a publication. */
export function toldOf(text: string, { board, date, edition, main }: Publication, category: string): Told {
  return { text, snapshot: { board, date, category, ...(main ? {} : { edition }) } };
}
