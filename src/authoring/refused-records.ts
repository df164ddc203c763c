import type { IsoDate } from '../domain/date.ts';
import { parseRecords } from '../domain/parse-records.ts';
import type { Problem } from '../domain/problem.ts';
import type { RawRecord, RecordKind } from '../domain/raw-record.ts';
import { rules } from '../domain/rules/index.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { JudgedCategory } from './judged-category.ts';
import type { KnownRecords } from './known-records.ts';
import { snapshotPath, type MergedSnapshot } from './merge-imports.ts';
import type { Import } from './read-imports.ts';
import type { Scaffolds } from './scaffold-models.ts';

/** What the records are judged among. */
export interface Surroundings {
  readonly known: KnownRecords;
  readonly scaffolds: Scaffolds;
  readonly asOf: IsoDate;
}

/** Of one kind of trouble in a category so many rows are told, the rest counted. */
const TOLD = 2;

/** Several files may give one day, and names that are not known are told together, with what to add. */
const TOLD_ELSEWHERE = ['duplicate-snapshot', 'unknown-name'];

/** What check would refuse in the files, whole, before a row is cut: a line each, with file, category, row and name. */
export function refusedImports(imports: readonly Import[], surroundings: Surroundings): string[] {
  const records = imports.map(({ file, whole }, at) => ({
    ...snapshotRecord(snapshotPath(whole), snapshotOf(whole)),
    file: `${at} ${file}`,
    positionOf: entryOf,
  }));
  const problems = Map.groupBy(errors(records, surroundings), ({ file }) => file);
  return imports.flatMap(({ file, whole }, at) => {
    const own = (problems.get(`${at} ${file}`) ?? []).filter(({ code }) => !TOLD_ELSEWHERE.includes(code));
    return [...Map.groupBy(own, ({ code }) => code).values()].flatMap((same) =>
      same.slice(0, TOLD).map((problem, index) => {
        const more = index === TOLD - 1 && same.length > TOLD ? ` (and ${same.length - TOLD} more)` : '';
        return `${file}: refused: ${whole.board} ${whole.category}: ${rowTold(problem, whole)}${more}`;
      }),
    );
  });
}

/** What check would refuse in the records about to be written: a line each, empty where they are good. */
export function refusedRecords(snapshots: readonly MergedSnapshot[], surroundings: Surroundings): string[] {
  const { models, organizations } = surroundings.scaffolds;
  const records = [
    ...organizations.map((value) => idRecord('organization', value)),
    ...models.map((value) => idRecord('model', value)),
    ...snapshots.map(({ path, snapshot }) => snapshotRecord(path, snapshot)),
  ];
  return errors(records, { ...surroundings, scaffolds: { models: [], organizations: [], refusals: [] } }).map(
    ({ file, field, message, hint }) => `${file}: refused: ${sentence([field, message], hint)}`,
  );
}

/** The errors of schemas and rules in some records, judged among all that is known. */
function errors(records: readonly RawRecord[], { known, scaffolds, asOf }: Surroundings): Problem[] {
  const around = [
    ...[...known.organizations.values(), ...scaffolds.organizations].map((value) =>
      idRecord('organization', value),
    ),
    ...[...known.models.values(), ...scaffolds.models].map((value) => idRecord('model', value)),
    ...[...known.boards.values()].map((value) => idRecord('board', value)),
  ];
  const judged = new Set(records.map(({ file }) => file));
  const parsed = parseRecords([...around, ...records]);
  const found = [...parsed.problems, ...rules.flatMap((rule) => rule.problems(parsed.records, { asOf }))];
  return found.filter(({ file, severity }) => severity === 'error' && judged.has(file));
}

function idRecord(
  kind: Exclude<RecordKind, 'snapshot' | 'article'>,
  value: { readonly id: string },
): RawRecord {
  const file = `content/${kind}s/${value.id}.json`;
  return { kind, file, identity: { id: value.id }, value, positionOf: entryOf };
}

function snapshotRecord(file: string, value: Snapshot): RawRecord {
  const { board, edition, date } = value;
  return { kind: 'snapshot', file, identity: { board, edition, date }, value, positionOf: entryOf };
}

function snapshotOf({
  board,
  edition,
  date,
  dateKind,
  lastUpdated,
  category,
  source,
  coverage,
  entries,
}: JudgedCategory): Snapshot {
  const categories = [{ category, source, coverage, entries: [...entries] }];
  return { board, edition, date, dateKind, lastUpdated, categories };
}

/** No file is there yet to have lines: the line stands for the entry, from 1, and 0 for none. */
function entryOf(path: readonly PropertyKey[]): { line: number; column: number } {
  const [, , part, entry] = path;
  return { line: part === 'entries' && typeof entry === 'number' ? entry + 1 : 0, column: 1 };
}

function rowTold({ line, field, message, hint }: Problem, { entries, rows }: JudgedCategory): string {
  const entry = entries[line - 1];
  const place =
    entry === undefined ? field : `row ${rows[line - 1]}, "${entry.name}", ${field.split('.').at(-1)}`;
  return sentence([place, message], hint);
}

function sentence(parts: readonly string[], hint: string): string {
  const told = parts.filter((part) => part !== '').join(': ');
  return hint === '' ? told : `${told}; ${hint}`;
}
