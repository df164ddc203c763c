import type { Edition } from '../../domain/board.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { Coverage, Entry, Snapshot, SnapshotSource } from '../../domain/snapshot.ts';

/** A file as an importer gets it. */
export interface ImportFile {
  /** The path as typed; a board or a date may stand in it. */
  readonly path: string;
  readonly text: string;
  /** The day given with `--date`. */
  readonly date?: IsoDate;
  /** The board given with `--board`. */
  readonly board?: string;
  readonly provenance: Provenance;
}

/** What a `_manifest.json` in a parent folder says of a file; all of it may be missing. */
export interface Provenance {
  /** owner/repository */
  readonly via?: string;
  readonly viaLicence?: string;
  readonly file?: string;
  readonly commit?: string;
  /** Whether whoever kept the file cut rows out of it on purpose. */
  readonly filtered: boolean;
}

/** A row as a source gives it, before anything is judged. */
export interface ImportedRow extends Partial<Omit<Entry, 'name'>> {
  readonly name: string;
  /** The organization as the source writes it. */
  readonly organization?: string;
  /** Its place among the rows of the file, from 1. */
  readonly row: number;
}

/** One category of one board on one day: the one shape every importer ends in. */
export interface ImportedCategory {
  readonly board: string;
  readonly edition: Edition;
  readonly date: IsoDate;
  readonly dateKind: Snapshot['dateKind'];
  readonly lastUpdated?: IsoDate;
  readonly category: string;
  readonly source: SnapshotSource;
  readonly coverage: Coverage;
  readonly rows: readonly ImportedRow[];
}

/** What an importer makes of a file: its categories and a word on what was left out, or why it is refused. */
export type ImportResult =
  | {
      readonly kind: 'read';
      readonly categories: readonly ImportedCategory[];
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** A pure reading of one source. */
export interface Importer {
  readonly id: string;
  /** What its files are, for the help text. */
  readonly describes: string;
  readonly read: (file: ImportFile) => ImportResult;
}

/** A refusal with its reason. */
export function refused(reason: string): ImportResult {
  return { kind: 'refused', reason };
}

/** Address and provenance of a file as the source of a category. */
export function sourceOf(
  { via, viaLicence, file, commit }: Provenance,
  rest: Pick<SnapshotSource, 'address' | 'licence' | 'capturedAt' | 'transcribed'>,
): SnapshotSource {
  return { ...rest, via, viaLicence, file, commit };
}
