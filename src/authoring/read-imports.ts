import type { Effects } from './effects.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportedCategory } from './importers/importer.ts';
import { judgedCategory, topOf, type JudgedCategory } from './judged-category.ts';
import type { KnownRecords } from './known-records.ts';
import { provenanceReader } from './manifest.ts';

/** A judged category with the file it came from. */
export interface Import {
  readonly file: string;
  /** All its rows: what the rules are held against. */
  readonly whole: JudgedCategory;
  /** The rows that are kept: what a snapshot will hold. */
  readonly category: JudgedCategory;
}

export interface Imports {
  readonly categories: readonly Import[];
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

/** Reads and judges every file; what is left out is a note, what is refused a problem, each begins with its file. */
export function readImports(options: ImportOptions, known: KnownRecords, effects: Effects): Imports {
  const provenance = provenanceReader(effects);
  const progress = effects.progress(options.files.length);
  const all = options.files.map((path): Imports => {
    const text = effects.readFile(path);
    const read =
      text === undefined
        ? refusal(path, [unreadable(path, effects)])
        : readFile(
            { path, text, provenance: provenance(path), board: options.board, date: options.date },
            { options, known, asOf: effects.asOf },
          );
    progress.step();
    return read;
  });
  progress.stop();
  return {
    categories: all.flatMap(({ categories }) => categories),
    notes: all.flatMap(({ notes }) => notes),
    problems: all.flatMap(({ problems }) => problems),
  };
}

type Context = Pick<Effects, 'asOf'> & { readonly options: ImportOptions; readonly known: KnownRecords };

function readFile(file: Parameters<ImportOptions['importer']['read']>[0], context: Context): Imports {
  const { options, known, asOf } = context;
  const result = options.importer.read(file);
  if (result.kind === 'refused') return refusal(file.path, [result.reason]);
  const notes = [...result.notes];
  const problems: string[] = [];
  const categories: Import[] = [];
  for (const imported of result.categories) {
    const place = placed(imported, known);
    if (place.kind === 'unknown-board') problems.push(place.reason);
    if (place.kind === 'unknown-category') notes.push(place.reason);
    if (place.kind !== 'placed' || (options.board !== undefined && imported.board !== options.board))
      continue;
    if (imported.date > asOf) {
      problems.push(`found the day ${imported.date}, expected none after today (${asOf}); mend it or wait`);
      continue;
    }
    const judged = judgedCategory(imported);
    if (judged.kind === 'refused') problems.push(...judged.reasons);
    else {
      notes.push(...judged.notes);
      const whole = judged.category;
      const category = options.top === undefined ? whole : topOf(whole, options.top);
      categories.push({ file: file.path, whole, category });
    }
  }
  if (categories.length === 0 && problems.length === 0)
    notes.push(`holds nothing of ${options.board ?? 'a board that is held'}`);
  return {
    categories,
    notes: notes.map((note) => `${file.path}: ${note}`),
    problems: refusal(file.path, [...new Set(problems)]).problems,
  };
}

type Place =
  | { readonly kind: 'placed' }
  | { readonly kind: 'unknown-board' | 'unknown-category'; readonly reason: string };

function placed({ board: id, category }: ImportedCategory, { boards }: KnownRecords): Place {
  const board = boards.get(id);
  if (board === undefined) {
    return {
      kind: 'unknown-board',
      reason: `found board "${id}", expected one of ${[...boards.keys()].join(', ')}`,
    };
  }
  if (board.categories.some((each) => each.id === category)) return { kind: 'placed' };
  return {
    kind: 'unknown-category',
    reason: `category ${category} is not in content/boards/${id}.json and is left out`,
  };
}

function refusal(path: string, reasons: readonly string[]): Imports {
  return { categories: [], notes: [], problems: reasons.map((reason) => `${path}: refused: ${reason}`) };
}

function unreadable(path: string, { list }: Pick<Effects, 'list'>): string {
  const folder = path.replace(/\/+$/, '');
  return list(folder).length > 0
    ? `this is a folder; name its files, such as ${folder}/*.json`
    : 'there is no such file; see how the path is written, and from which folder';
}
