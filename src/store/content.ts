import { readFileSync } from 'node:fs';
import { canonicalForm } from '../domain/canonical.ts';
import { buildCatalog, type Catalog } from '../domain/catalog.ts';
import type { IsoDate } from '../domain/date.ts';
import { fileProblem, sortedProblems, type Problem } from '../domain/problem.ts';
import type { RawRecord, UnreadRecord } from '../domain/raw-record.ts';
import { proseComponents } from '../prose/components.ts';
import { renditionProblems } from '../prose/rendition-problems.ts';
import { typedInHeadProblems } from '../prose/typed-in-head.ts';
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

interface Loading {
  /** The folder that holds content/. */
  readonly root: string;
  readonly asOf: IsoDate;
}

interface Loaded {
  /** None where any problem is an error. */
  readonly catalog: Catalog | undefined;
  /** Sorted. */
  readonly problems: readonly Problem[];
}

/** The catalog of content/ with every problem that a build must know of. */
export function loadCatalog({ root, asOf }: Loading): Loaded {
  return loaded(readContent(root), asOf);
}

/** The same with a warning for each record that is not in its one form: what check tells, and no build needs. */
export function checkContent({ root, asOf }: Loading): Loaded {
  const read = readContent(root);
  const { catalog, problems } = loaded(read, asOf);
  const unformed = read.records.filter((record) => !isInForm(record));
  return { catalog, problems: sortedProblems([...problems, ...unformed.map(notCanonical)]) };
}

function loaded(read: ReturnType<typeof readContent>, asOf: IsoDate): Loaded {
  const built = buildCatalog(read.records, { asOf, unread: read.unread });
  const { catalog: known } = built;
  const numbers = known === undefined ? [] : [...renditionProblems(known), ...typedInHeadProblems(known)];
  const problems = sortedProblems([...read.problems, ...built.problems, ...numbers]);
  const refused = problems.some(({ severity }) => severity === 'error');
  return { catalog: refused ? undefined : built.catalog, problems };
}

/** Whatever its line ends; a record without a form of its own is never out of it. */
function isInForm(record: RawRecord): boolean {
  const form = canonicalForm(record);
  return form === undefined || form === record.source?.replace(/\r\n/g, '\n');
}

function readFile(content: ContentFile): Read {
  const source = readFileSync(content.path, 'utf8');
  const { kind, file, identity } = content;
  if (kind === 'article') return readArticleFile(content, source, proseComponents);
  const json = parseJsonFile(file, source);
  if (json.kind === 'problems') return { records: [], problems: json.problems };
  return {
    records: [{ kind, file, identity, value: json.value, source, positionOf: json.positionOf }],
    problems: [],
  };
}

function notCanonical({ file }: RawRecord): Problem {
  return fileProblem(file, {
    code: 'not-canonical',
    severity: 'warning',
    message: 'the record is not in the one form that all records have',
    hint: 'run npm run format, which changes no value',
  });
}
