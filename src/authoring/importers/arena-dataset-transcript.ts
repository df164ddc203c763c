import { z } from 'zod';
import { isoDateSchema } from '../../domain/date.ts';
import { DATASET, deadNotes, folderRefusal, placement } from './dataset-boards.ts';
import { dayOf } from './day.ts';
import { countField, jsonOf, mismatch, nameField, numberField } from './fields.ts';
import {
  refused,
  sourceOf,
  type Importer,
  type ImportedRow,
  type ImportFile,
  type ImportResult,
} from './importer.ts';

const COLUMNS = ['rank', 'model_name', 'rating', 'rating_lower', 'rating_upper', 'votes'] as const;

const fileSchema = z.object({
  board: z.string().min(1),
  category: z.string().min(1),
  leaderboard_publish_date: isoDateSchema,
  complete: z.boolean(),
  columns: z.array(z.enum(COLUMNS)).min(3),
  rows: z.array(z.array(z.unknown())).min(1),
});
type Transcript = z.infer<typeof fileSchema>;

const rowSchema = z.object({
  rank: countField,
  model_name: nameField,
  rating: numberField,
  rating_lower: numberField,
  rating_upper: numberField,
  votes: countField,
});

const EXPECTED =
  'expected one category of Arena’s data set typed over: board, category, leaderboard_publish_date, complete, columns and rows';

/** Categories of Arena’s data set typed over as arrays under named columns, one category a file. */
export const arenaDatasetTranscript: Importer = {
  id: 'arena-dataset-transcript',
  describes: 'one category of Arena’s data set typed over, rows under named columns',
  read: (file) => {
    const json = jsonOf(file.text);
    if (json.kind === 'broken') return refused(`${json.reason}; ${EXPECTED}`);
    const parsed = fileSchema.safeParse(json.value);
    return parsed.success
      ? readTranscript(parsed.data, file)
      : refused(`${mismatch(parsed.error)}; ${EXPECTED}`);
  },
};

function readTranscript(transcript: Transcript, file: ImportFile): ImportResult {
  const day = dayOf(file.date, transcript.leaderboard_publish_date);
  if (day.kind === 'none') return refused(day.reason);
  const reason = folderRefusal(transcript.board);
  if (reason !== undefined) return refused(reason);
  const placed = placement(transcript.board, transcript.category);
  if (placed.kind === 'dead')
    return { kind: 'read', categories: [], notes: deadNotes([transcript.category]) };
  const rows: ImportedRow[] = [];
  for (const [index, cells] of transcript.rows.entries()) {
    if (cells.length !== transcript.columns.length) {
      return refused(`row ${index + 1} has ${cells.length} cells under ${transcript.columns.length} columns`);
    }
    const row = rowSchema.safeParse(
      Object.fromEntries(transcript.columns.map((column, at) => [column, cells[at]])),
    );
    if (!row.success) return refused(`row ${index + 1}, ${mismatch(row.error)}; ${EXPECTED}`);
    rows.push(rowOf(row.data, index));
  }
  const { board, category } = placed;
  const source = sourceOf(file.provenance, { ...DATASET, transcribed: true });
  const coverage = transcript.complete ? ({ kind: 'full' } as const) : ({ kind: 'top' } as const);
  return {
    kind: 'read',
    notes: [],
    categories: [
      { board, edition: 'dataset', date: day.date, dateKind: 'published', category, source, coverage, rows },
    ],
  };
}

function rowOf(row: z.infer<typeof rowSchema>, index: number): ImportedRow {
  return {
    row: index + 1,
    name: row.model_name,
    score: row.rating,
    lower: row.rating_lower,
    upper: row.rating_upper,
    votes: row.votes,
    rank: row.rank,
  };
}
