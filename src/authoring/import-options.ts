import { parseArgs } from 'node:util';
import { isoDateSchema, type IsoDate } from '../domain/date.ts';
import { importers } from './importers/importers.ts';
import type { Importer } from './importers/importer.ts';

/** What an import is asked to do. */
export interface ImportOptions {
  readonly importer: Importer;
  readonly files: readonly string[];
  readonly board?: string;
  readonly top?: number;
  readonly date?: IsoDate;
  readonly dryRun: boolean;
  readonly scaffoldModels: boolean;
}

type Asked =
  | { readonly kind: 'import'; readonly options: ImportOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

const SOURCES = [...importers.values()]
  .map(({ id, describes }) => `  ${id.padEnd(26)}${describes}`)
  .join('\n');

export const IMPORT_HELP = `Reads copies of a board into content/snapshots. All files are judged before any is written.

Usage
  npm run import -- <source> <file…> [options]

Sources
${SOURCES}

Examples
  npm run import -- arena-page data/2026-04-22/text-to-image.json
  npm run import -- arena-dataset image_edit/*.json --board multi-image-edit
  npm run import -- arena-page text/2026-10-09.json --top 20 --dry-run
  npm run import -- arena-catalog leaderboard-image.json --date 2025-12-11
  npm run import -- llm-leaderboard-csv lmarena_image/2025-08-04.csv

Options
  --board <id>        only this board, where a file carries more
  --top <N>           keep the first N rows; the whole file is judged first
  --date <day>        YYYY-MM-DD, where neither the file nor its name gives a day
  --dry-run           say what would be written, and write nothing
  --scaffold-models   write minimal model records for unknown names, to be read and amended
  --help              this text

A _manifest.json in a folder above a file that lists it gives repository, path and commit.

Exit code
  0  imported, or already held
  1  problems; nothing was written
  2  the command was used wrongly`;

/** The arguments of the command line as options, or what is wrong with them. */
export function importOptions(args: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        board: { type: 'string' },
        top: { type: 'string' },
        date: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'scaffold-models': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const [source, ...files] = positionals;
    const importer = importers.get(source ?? '');
    if (importer === undefined)
      return wrong(`found source "${source ?? ''}", expected one of ${[...importers.keys()].join(', ')}`);
    if (files.length === 0) return wrong('no file given');
    if (values.top !== undefined && !/^[1-9]\d*$/.test(values.top))
      return wrong(`--top: found "${values.top}", expected a count such as 20`);
    if (values.date !== undefined && !isoDateSchema.safeParse(values.date).success) {
      return wrong(`--date: found "${values.date}", expected a day written YYYY-MM-DD, such as 2026-04-22`);
    }
    const { board, date } = values;
    const top = values.top === undefined ? undefined : Number(values.top);
    const [dryRun, scaffoldModels] = [values['dry-run'], values['scaffold-models']];
    return { kind: 'import', options: { importer, files, board, top, date, dryRun, scaffoldModels } };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(message: string): Asked {
  return { kind: 'wrong', message };
}
