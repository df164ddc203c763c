import { canonicalRecord } from '../domain/canonical.ts';
import type { Effects, ExitCode } from './effects.ts';
import { IMPORT_HELP, importOptions, type ImportOptions } from './import-options.ts';
import { readImports } from './read-imports.ts';
import { readKnownRecords, type KnownRecords } from './known-records.ts';
import { mergeImports } from './merge-imports.ts';
import { scaffoldModels, type Scaffolds } from './scaffold-models.ts';
import { likeness, unknownNameLine, unknownNames, type UnknownName } from './unknown-names.ts';

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
    effects.print(
      `--board: found "${options.board}", expected one of ${[...known.boards.keys()].join(', ')}`,
    );
    return 2;
  }
  const imports = readImports(options, known, effects);
  const unknown = unknownNames(
    imports.categories.map(({ category }) => category),
    known,
  );
  const scaffolds = options.scaffoldModels ? scaffoldModels(unknown, known) : NONE;
  const nameless = options.scaffoldModels ? scaffolds.refusals : unknown.map((each) => lineOf(each, known));
  const merged = mergeImports(imports.categories, known, effects);
  const problems = [...unreadable, ...imports.problems, ...nameless, ...merged.problems];
  for (const note of imports.notes) effects.print(note);
  if (problems.length > 0) {
    for (const problem of problems) effects.print(problem);
    effects.print(`${counted(problems.length, 'problem')}. Nothing was written.`);
    return 1;
  }
  const files = [...scaffoldFiles(scaffolds), ...merged.files];
  for (const line of [...files.map(({ path, change }) => `${path}: ${change}`), ...merged.unchanged])
    effects.print(line);
  if (!options.dryRun) for (const { path, text } of files) effects.writeFile(path, text);
  const verb = options.dryRun ? 'would be written' : 'written';
  effects.print(`${counted(files.length, 'file')} ${verb}, ${merged.unchanged.length} already held.`);
  return 0;
}

function lineOf(unknown: UnknownName, known: KnownRecords): string {
  return unknownNameLine(unknown, likeness(unknown.name, known));
}

function scaffoldFiles({
  models,
  organizations,
}: Scaffolds): { path: string; text: string; change: string }[] {
  return [
    ...organizations.map((record) => ({
      path: `content/organizations/${record.id}.json`,
      text: canonicalRecord('organization', record),
      change: 'new organization, to be read and amended',
    })),
    ...models.map((record) => ({
      path: `content/models/${record.id}.json`,
      text: canonicalRecord('model', record),
      change: 'new model, to be read and amended',
    })),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
