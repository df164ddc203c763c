import type { ArticleMeta, ArticleText, TypedNumber } from './article.ts';
import type { Board } from './board.ts';
import type { Claim } from './claim.ts';
import type { IsoDate } from './date.ts';
import type { Language } from './localized.ts';
import type { Model } from './model.ts';
import type { Organization } from './organization.ts';
import type { PictureFile } from './picture-file.ts';
import { fieldName, type Problem } from './problem.ts';
import type { RawRecord, UnreadRecord } from './raw-record.ts';
import type { Snapshot } from './snapshot.ts';

/** A record that its schema has accepted, with where it came from. */
export interface Parsed<T> {
  readonly value: T;
  readonly raw: RawRecord;
}

/** One language of an article: the original carries all its facts, a translation only words. */
export type ArticleFile = {
  readonly id: string;
  readonly language: Language;
  readonly text: ArticleText;
  /** What its text types of the numbers that boards give. */
  readonly typedNumbers: readonly TypedNumber[];
  /** The first twelve characters of the hash of its file. */
  readonly hash: string;
  /** The pictures its front matter names. */
  readonly pictures: readonly { readonly file: string }[];
  /** The picture files that lie in its folder. */
  readonly picturesBeside: readonly PictureFile[];
} & (
  | { readonly kind: 'original'; readonly meta: ArticleMeta }
  | { readonly kind: 'translation'; readonly translates: string }
);

/** Every record of the content that its schema has accepted; what the rules judge. */
export interface RecordSet {
  readonly organizations: readonly Parsed<Organization>[];
  readonly models: readonly Parsed<Model>[];
  readonly boards: readonly Parsed<Board>[];
  readonly snapshots: readonly Parsed<Snapshot>[];
  readonly claims: readonly Parsed<Claim>[];
  readonly articles: readonly Parsed<ArticleFile>[];
  /** Records that are there and cannot be used: what refers to them is judged once they can. */
  readonly unread: readonly UnreadRecord[];
}

/** A rule judges all records at once and is named after what it refuses. */
export interface Rule {
  readonly name: string;
  readonly problems: (records: RecordSet, options: { readonly asOf: IsoDate }) => readonly Problem[];
}

/** What a rule says of one field; the place is found from the path. */
export interface Finding {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint?: string;
  readonly severity?: Problem['severity'];
}

/** A finding in a record as a problem with its place in the file. */
export function problemIn(raw: RawRecord, finding: Finding): Problem {
  const { line, column } = raw.positionOf(finding.path);
  return {
    code: finding.code,
    severity: finding.severity ?? 'error',
    file: raw.file,
    line,
    column,
    field: fieldName(finding.path),
    message: finding.message,
    hint: finding.hint ?? '',
  };
}

/** The ids of parsed records, for references and suggestions. */
export function idsOf(records: readonly Parsed<{ readonly id: string }>[]): string[] {
  return records.map(({ value }) => value.id);
}
