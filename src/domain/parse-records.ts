import { z } from 'zod';
import { articleSchema, articleTranslationSchema, type ArticleText, type TypedNumber } from './article.ts';
import { boardSchema } from './board.ts';
import { claimSchema } from './claim.ts';
import { LANGUAGES, type Language } from './localized.ts';
import { misplacedRecord } from './misplaced-record.ts';
import { modelSchema } from './model.ts';
import { organizationSchema } from './organization.ts';
import type { PictureFile } from './picture-file.ts';
import type { Problem } from './problem.ts';
import type { RawRecord, RecordKind, UnreadRecord } from './raw-record.ts';
import type { ArticleFile, Parsed, RecordSet } from './record-set.ts';
import { schemaProblems } from './schema-problems.ts';
import { snapshotSchema } from './snapshot.ts';

/** What the store hands over for one language of an article: front matter, the text already compiled, what it saw of files. */
export interface ArticleSourceValue {
  readonly frontMatter: unknown;
  /** The first twelve characters of the hash of its file. */
  readonly hash: string;
  /** The picture files in its folder. */
  readonly picturesBeside: readonly PictureFile[];
  readonly text: Omit<ArticleText, 'title' | 'summary'>;
  /** What the text types of the numbers that boards give. */
  readonly typedNumbers: readonly TypedNumber[];
}

/** Records that fit their schemas, and a problem for every field that does not. */
export function parseRecords(
  records: readonly RawRecord[],
  unreadFiles: readonly UnreadRecord[] = [],
): { records: RecordSet; problems: Problem[] } {
  const problems: Problem[] = [];
  const unread = [...unreadFiles];
  const keep = <T>(kind: RecordKind, parse: (raw: RawRecord) => T | z.ZodError): Parsed<T>[] =>
    records
      .filter((raw) => raw.kind === kind)
      .flatMap((raw) => {
        const value = parse(raw);
        if (!(value instanceof z.ZodError)) return [{ value, raw }];
        unread.push(raw);
        problems.push(...refusalsOf(raw, value));
        return [];
      });
  const set: RecordSet = {
    organizations: keep('organization', (raw) => parsed(organizationSchema, raw.value)),
    models: keep('model', (raw) => parsed(modelSchema, raw.value)),
    boards: keep('board', (raw) => parsed(boardSchema, raw.value)),
    snapshots: keep('snapshot', (raw) => parsed(snapshotSchema, raw.value)),
    claims: keep('claim', (raw) => parsed(claimSchema, raw.value)),
    articles: keep('article', articleFile),
    unread,
  };
  return { records: set, problems };
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T | z.ZodError {
  const result = schema.safeParse(value);
  return result.success ? result.data : result.error;
}

function refusalsOf(raw: RawRecord, error: z.ZodError): Problem[] {
  const misplaced = misplacedRecord(raw);
  return misplaced
    ? [misplaced]
    : schemaProblems(raw, { value: schemaInput(raw), schema: schemaOf(raw), error });
}

function schemaInput(raw: RawRecord): unknown {
  return raw.kind === 'article' ? (raw.value as ArticleSourceValue).frontMatter : raw.value;
}

function schemaOf(raw: RawRecord): z.ZodType {
  switch (raw.kind) {
    case 'organization':
      return organizationSchema;
    case 'model':
      return modelSchema;
    case 'board':
      return boardSchema;
    case 'snapshot':
      return snapshotSchema;
    case 'claim':
      return claimSchema;
    case 'article':
      return isTranslation(schemaInput(raw)) ? articleTranslationSchema : articleSchema;
  }
}

function articleFile(raw: RawRecord): ArticleFile | z.ZodError {
  const { frontMatter, text, hash, picturesBeside, typedNumbers } = raw.value as ArticleSourceValue;
  const id = raw.identity['id'] ?? '';
  const language = (LANGUAGES.find((known) => known === raw.identity['language']) ?? 'en') as Language;
  const file = { id, language, hash, picturesBeside, typedNumbers };
  if (isTranslation(frontMatter)) {
    const words = parsed(articleTranslationSchema, frontMatter);
    if (words instanceof z.ZodError) return words;
    const { title, summary, translates, pictures } = words;
    return { ...file, kind: 'translation', translates, pictures, text: { ...text, title, summary } };
  }
  const meta = parsed(articleSchema, frontMatter);
  if (meta instanceof z.ZodError) return meta;
  const { title, summary, pictures } = meta;
  return { ...file, kind: 'original', meta, pictures, text: { ...text, title, summary } };
}

function isTranslation(frontMatter: unknown): boolean {
  return frontMatter !== null && typeof frontMatter === 'object' && 'translates' in frontMatter;
}
