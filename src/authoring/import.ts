import { canonicalRecord } from '../domain/canonical.ts';
import type { Effects, ExitCode } from './effects.ts';
import { IMPORT_HELP, importOptions, type ImportOptions } from './import-options.ts';
import { readImports } from './read-imports.ts';
import { readKnownRecords } from './known-records.ts';
import { mergeImports, type MergedSnapshot } from './merge-imports.ts';
import { refusedImports, refusedRecords } from './refused-records.ts';
import { scaffoldModels, type Scaffolds } from './scaffold-models.ts';
import { unknownNameLine, unknownNames } from './unknown-names.ts';

/** A file that is to be written, with a word on what is new in it. */
interface WrittenFile {
  readonly path: string;
  readonly text: string;
  readonly change: string;
}

const NONE: Scaffolds = { models: [], organizations: [], refusals: [] };

/** Imports files of one source: everything is judged first, and written only where all of it is good. */
export function runImport(args: readonly string[], effects: Effects): ExitCode {
  const asked = importOptions(args);
  switch (asked.kind) {
    case 'help':
      effects.print(IMPORT_HELP);
      return 0;
    case 'wrong':
      effects.print(`${asked.message}\n\n${IMPORT_HELP}`);
      return 2;
    case 'import':
      return importFiles(asked.options, effects);
  }
}

function importFiles(options: ImportOptions, effects: Effects): ExitCode {
  const { known, problems: unreadable } = readKnownRecords(effects);
  if (options.board !== undefined && !known.boards.has(options.board)) {
    const boards = [...known.boards.keys()].join(', ');
    effects.print(`--board: found "${options.board}", expected one of ${boards}`);
    return 2;
  }
  const imports = readImports(options, known, effects);
  const categories = imports.categories.map(({ category }) => category);
  const unknown = unknownNames(categories, known);
  const scaffolds = options.scaffoldModels ? scaffoldModels(unknown, known) : NONE;
  const nameless = options.scaffoldModels
    ? scaffolds.refusals
    : unknown.map((each) => unknownNameLine(each, known));
  const surroundings = { known, scaffolds, asOf: effects.asOf };
  const refused = refusedImports(imports.categories, surroundings);
  const merged = mergeImports(imports.categories, known, effects);
  const early = [...unreadable, ...imports.problems, ...nameless, ...refused, ...merged.problems];
  const problems = early.length > 0 ? early : refusedRecords(merged.snapshots, surroundings);
  tell(imports.notes, problems, effects);
  if (problems.length > 0) return 1;
  const files = [...scaffoldFiles(scaffolds), ...merged.snapshots.map(snapshotFile)];
  write(files, merged.unchanged, { ...effects, ...options });
  return 0;
}

function tell(
  notes: readonly string[],
  problems: readonly string[],
  { print, paint }: Pick<Effects, 'print' | 'paint'>,
): void {
  for (const note of notes) print(paint('dim', note));
  for (const problem of problems) print(`${paint('red', 'error')} ${problem}`);
  if (problems.length > 0)
    print(paint('red', `${counted(problems.length, 'problem')}. Nothing was written.`));
}

type WriteOptions = Pick<Effects, 'print' | 'paint' | 'writeFile'> & Pick<ImportOptions, 'dryRun'>;

function write(files: readonly WrittenFile[], unchanged: readonly string[], options: WriteOptions): void {
  const { print, paint, writeFile, dryRun } = options;
  for (const { path, change } of files) print(`${path}: ${change}`);
  for (const path of unchanged) print(paint('dim', `${path}: already held`));
  if (!dryRun) for (const { path, text } of files) writeFile(path, text);
  const done = dryRun ? 'would be written' : 'written';
  print(paint('green', `${counted(files.length, 'file')} ${done}, ${unchanged.length} already held.`));
}

function snapshotFile({ path, snapshot, change }: MergedSnapshot): WrittenFile {
  return { path, text: canonicalRecord('snapshot', snapshot), change };
}

function scaffoldFiles({ models, organizations }: Scaffolds): WrittenFile[] {
  return [
    ...organizations.map((record) => scaffoldFile('organization', record)),
    ...models.map((record) => scaffoldFile('model', record)),
  ];
}

function scaffoldFile(kind: 'model' | 'organization', record: { readonly id: string }): WrittenFile {
  return {
    path: `content/${kind}s/${record.id}.json`,
    text: canonicalRecord(kind, record),
    change: `new ${kind}, to be read and amended`,
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
