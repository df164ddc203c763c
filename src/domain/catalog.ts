import type { Article, ArticleMeta, ArticlePicture } from './article.ts';
import type { Board } from './board.ts';
import type { Claim } from './claim.ts';
import type { ClaimVerdict } from './claim-verdict.ts';
import type { IsoDate } from './date.ts';
import type { Model } from './model.ts';
import type { Organization } from './organization.ts';
import { judgedCatalog } from './judged-catalog.ts';
import type { PictureFile } from './picture-file.ts';
import { compareText, sortedProblems, type Problem } from './problem.ts';
import type { Publication } from './publication.ts';
import { publications } from './publications.ts';
import type { RawRecord, UnreadRecord } from './raw-record.ts';
import { parseRecords } from './parse-records.ts';
import { recordCharacters } from './record-characters.ts';
import type { ArticleFile, RecordSet } from './record-set.ts';
import { replacedFile } from './replaced-file.ts';
import { rules } from './rules/index.ts';
import { snapshotId, type Snapshot } from './snapshot.ts';

/** Everything the site knows, checked; the one value all facts are derived from. */
export interface Catalog {
  /** The day the site speaks of as today. */
  readonly asOf: IsoDate;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly models: ReadonlyMap<string, Model>;
  /** In the order of display. */
  readonly boards: ReadonlyMap<string, Board>;
  /** By board, edition and date; none dated after `asOf`. */
  readonly snapshots: readonly Snapshot[];
  /** What somebody said, by its id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** Newest first; none published after `asOf`. */
  readonly articles: ReadonlyMap<string, Article>;
  /** By board id: the publications of every edition, oldest first. */
  readonly publications: ReadonlyMap<string, readonly Publication[]>;
  /** What became of each claim, by its id. */
  readonly verdicts: ReadonlyMap<string, ClaimVerdict>;
}

/**
 * The catalog of the records, and every problem found in them, sorted.
 * There is a catalog only where every record was read and no problem is an error: nothing half-right is ever built from.
 */
export function buildCatalog(
  raw: readonly RawRecord[],
  { asOf, unread = [] }: { readonly asOf: IsoDate; readonly unread?: readonly UnreadRecord[] },
): { readonly catalog: Catalog | undefined; readonly problems: readonly Problem[] } {
  const { records, problems: schemaProblems } = parseRecords(raw, unread);
  const problems = sortedProblems([
    ...schemaProblems,
    ...raw.flatMap(recordCharacters),
    ...rules.flatMap((rule) => rule.problems(records, { asOf })),
  ]);
  const refused = unread.length > 0 || problems.some(({ severity }) => severity === 'error');
  return { catalog: refused ? undefined : catalogOf(records, asOf), problems };
}

function catalogOf(records: RecordSet, asOf: IsoDate): Catalog {
  const models = byId(records.models.map(({ value }) => value));
  const boards = records.boards
    .map(({ value }) => value)
    .sort((a, b) => a.order - b.order || compareText(a.id, b.id));
  const snapshots = standingSnapshots(records, asOf).sort((a, b) =>
    compareText(snapshotId(a), snapshotId(b)),
  );
  return judgedCatalog({
    asOf,
    organizations: byId(records.organizations.map(({ value }) => value)),
    models,
    boards: new Map(boards.map((board) => [board.id, board])),
    snapshots,
    claims: byId(records.claims.map(({ value }) => value)),
    articles: articlesOf(records, asOf),
    publications: new Map(
      boards.map((board) => [
        board.id,
        publications(
          snapshots.filter((snapshot) => snapshot.board === board.id),
          board,
          models,
        ),
      ]),
    ),
  });
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map([...records].sort((a, b) => compareText(a.id, b.id)).map((record) => [record.id, record]));
}

/** Snapshots up to a day that no correction has replaced. */
function standingSnapshots({ snapshots }: RecordSet, asOf: IsoDate): Snapshot[] {
  const shown = snapshots.filter(({ value }) => value.date <= asOf);
  const replaced = new Set(shown.map(({ value }) => replacedFile(value)));
  return shown.filter(({ raw }) => !replaced.has(raw.file)).map(({ value }) => value);
}

function articlesOf({ articles }: RecordSet, asOf: IsoDate): ReadonlyMap<string, Article> {
  const files = articles.map(({ value }) => value);
  const published = files
    .filter((file) => file.kind === 'original')
    .filter(({ meta }) => meta.published <= asOf)
    .sort(
      (a, b) =>
        compareText(b.meta.published, a.meta.published) ||
        compareText(b.meta.event?.date ?? b.meta.published, a.meta.event?.date ?? a.meta.published) ||
        compareText(a.id, b.id),
    );
  return new Map(published.map((original) => [original.id, articleOf(original, files)]));
}

function articleOf(
  original: Extract<ArticleFile, { kind: 'original' }>,
  files: readonly ArticleFile[],
): Article {
  const { title: _title, summary: _summary, ...meta } = original.meta;
  const { picturesBeside } = original;
  const texts = Object.fromEntries(
    files.filter(({ id }) => id === original.id).map(({ language, text }) => [language, text]),
  );
  const pictures = meta.pictures.flatMap((picture) => measured(picture, picturesBeside));
  return { ...meta, pictures, id: original.id, original: original.language, texts };
}

/** A picture with its size; the rules let none without one into a catalog. */
function measured(
  picture: ArticleMeta['pictures'][number],
  beside: readonly PictureFile[],
): ArticlePicture[] {
  const { width, height } = beside.find(({ file }) => file === picture.file) ?? {};
  return width === undefined || height === undefined ? [] : [{ ...picture, width, height }];
}
