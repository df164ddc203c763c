import { canonicalRecord } from '../domain/canonical.ts';
import type { Effects, ExitCode } from './effects.ts';
import { IMPORT_HELP, importOptions, type ImportOptions } from './import-options.ts';
import { readImports } from './read-imports.ts';
import { readKnownRecords } from './known-records.ts';
import { mergeImports, type WrittenFile } from './merge-imports.ts';
import { scaffoldModels, type Scaffolds } from './scaffold-models.ts';
import { unknownNameLine, unknownNames } from './unknown-names.ts';

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
  const merged = mergeImports(imports.categories, known, effects);
  for (const note of imports.notes) effects.print(note);
  const problems = [...unreadable, ...imports.problems, ...nameless, ...merged.problems];
  if (problems.length > 0) {
    for (const problem of problems) effects.print(problem);
    effects.print(`${counted(problems.length, 'problem')}. Nothing was written.`);
    return 1;
  }
  write([...scaffoldFiles(scaffolds), ...merged.files], merged.unchanged, { ...effects, ...options });
  return 0;
}

type WriteOptions = Pick<Effects, 'print' | 'writeFile'> & Pick<ImportOptions, 'dryRun'>;

function write(files: readonly WrittenFile[], unchanged: readonly string[], options: WriteOptions): void {
  const { print, writeFile, dryRun } = options;
  for (const { path, change } of files) print(`${path}: ${change}`);
  for (const path of unchanged) print(`${path}: already held`);
  if (!dryRun) for (const { path, text } of files) writeFile(path, text);
  print(
    `${counted(files.length, 'file')} ${dryRun ? 'would be written' : 'written'}, ${unchanged.length} already held.`,
  );
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
