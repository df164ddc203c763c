import { readFileSync } from 'node:fs';
import { isCanonical } from '../domain/canonical.ts';
import { buildCatalog, type Catalog } from '../domain/catalog.ts';
import type { IsoDate } from '../domain/date.ts';
import { sortedProblems, type Problem } from '../domain/problem.ts';
import type { RawRecord, UnreadRecord } from '../domain/raw-record.ts';
import { proseComponents } from '../prose/components.ts';
import { renditionProblems } from '../prose/rendition-problems.ts';
import { readArticleFile } from './article-file.ts';
import { contentFiles, type ContentFile } from './content-files.ts';
import { parseJsonFile } from './json-file.ts';

type Read = { readonly records: readonly RawRecord[]; readonly problems: readonly Problem[] };

/** Every record under content/ of the root folder, and the problems that keep files from being read. */
export function readContent(root: string): {
  records: RawRecord[];
  unread: UnreadRecord[];
  problems: Problem[];
} {
  const { files, problems } = contentFiles(root);
  const read = files.map(readFile);
  return {
    records: read.flatMap(({ records }) => records),
    unread: files.filter((_, at) => read[at]?.records.length === 0),
    problems: [...problems, ...read.flatMap((file) => file.problems)],
  };
}

/**
 * The catalog of content/ with every problem found on the way, sorted.
 * No catalog where any problem is an error.
 */
export function loadCatalog({ root, asOf }: { readonly root: string; readonly asOf: IsoDate }): {
  readonly catalog: Catalog | undefined;
  readonly problems: readonly Problem[];
} {
  const read = readContent(root);
  const built = buildCatalog(read.records, { asOf, unread: read.unread });
  const numbers = built.catalog === undefined ? [] : renditionProblems(built.catalog);
  const problems = sortedProblems([...read.problems, ...built.problems, ...numbers]);
  const refused = problems.some(({ severity }) => severity === 'error');
  return { catalog: refused ? undefined : built.catalog, problems };
}

function readFile(content: ContentFile): Read {
  const source = readFileSync(content.path, 'utf8');
  const { kind, file, identity } = content;
  if (kind === 'article') return readArticleFile(content, source, proseComponents);
  const json = parseJsonFile(file, source);
  if (json.kind === 'problems') return { records: [], problems: json.problems };
  return {
    records: [{ kind, file, identity, value: json.value, positionOf: json.positionOf }],
    problems: isCanonical(kind, json.value, source) === false ? [notCanonical(file)] : [],
  };
}

function notCanonical(file: string): Problem {
  return {
    code: 'not-canonical',
    severity: 'warning',
    file,
    line: 1,
    column: 1,
    field: '',
    message: 'the record is not in the one form that all records have',
    hint: 'run npm run format, which changes no value',
  };
}
