import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { dayInPath, dayOf } from './day.ts';
import { bound, countField, mismatch, nameField, numberField, textField } from './fields.ts';
import {
  refused,
  sourceOf,
  type Importer,
  type ImportedRow,
  type ImportFile,
  type ImportResult,
} from './importer.ts';

const COLUMNS = ['rank', 'model', 'arena_score', '95_pct_ci', 'votes', 'organization'] as const;
const INTERVAL = /^\+(\d+(?:\.\d+)?)\/-(\d+(?:\.\d+)?)$/;
const EXPECTED = `expected a CSV with the columns ${COLUMNS.join(', ')}`;

const rowSchema = z.object({
  rank: countField,
  model: nameField,
  arena_score: numberField,
  '95_pct_ci': textField.refine(
    (text) => text === undefined || INTERVAL.test(text),
    'expected an interval such as +3/-3',
  ),
  votes: countField,
  organization: textField,
});

/** Copies of the image page as CSV, with the names of the page and the interval as text: `+3/-3`. */
export const llmLeaderboardCsv: Importer = {
  id: 'llm-leaderboard-csv',
  describes: 'a copy of the image page as CSV (llm-leaderboard-csv)',
  read: (file) => {
    if (file.text.trim() === '') return refused(`the file is empty; ${EXPECTED}`);
    const records = recordsOf(file.text);
    if (typeof records === 'string') return refused(`${records}; ${EXPECTED}`);
    const missing = COLUMNS.filter((column) => !(column in (records[0] ?? {})));
    if (missing.length > 0) return refused(`no column ${missing.join(', ')}; ${EXPECTED}`);
    return readRecords(records, file);
  },
};

type Fields = Readonly<Record<string, string>>;

function recordsOf(text: string): Fields[] | string {
  try {
    const records = parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Fields[];
    return records.length > 0 ? records : 'no rows under the head';
  } catch (error) {
    return `not a whole CSV, perhaps half a file (${error instanceof Error ? error.message : String(error)})`;
  }
}

function readRecords(records: readonly Fields[], file: ImportFile): ImportResult {
  const day = dayOf(file.date, dayInPath(file.path));
  if (day.kind === 'none') return refused(day.reason);
  const rows: ImportedRow[] = [];
  for (const [index, record] of records.entries()) {
    const row = rowSchema.safeParse(record);
    if (!row.success) return refused(`row ${index + 1}, ${mismatch(row.error)}; ${EXPECTED}`);
    rows.push(rowOf(row.data, index));
  }
  return {
    kind: 'read',
    notes: [],
    categories: [
      {
        board: 'text-to-image',
        edition: 'page',
        date: day.date,
        dateKind: 'captured',
        category: 'overall',
        source: sourceOf(file.provenance, { address: 'https://lmarena.ai/' }),
        coverage: { kind: 'full' },
        rows,
      },
    ],
  };
}

function rowOf(row: z.infer<typeof rowSchema>, index: number): ImportedRow {
  const { arena_score: score } = row;
  const [, above, below] = INTERVAL.exec(row['95_pct_ci'] ?? '') ?? [];
  return {
    row: index + 1,
    name: row.model,
    organization: row.organization,
    score,
    lower: score === undefined || below === undefined ? undefined : bound(score, -Number(below)),
    upper: score === undefined || above === undefined ? undefined : bound(score, Number(above)),
    votes: row.votes,
    rank: row.rank,
  };
}
