import { z } from 'zod';
import { isoDateSchema } from '../../domain/date.ts';
import { DATASET, deadNotes, folderRefusal, placement } from './dataset-boards.ts';
import { dayOf } from './day.ts';
import { countField, jsonOf, mismatch, nameField, numberField, textField } from './fields.ts';
import {
  refused,
  sourceOf,
  type Importer,
  type ImportedCategory,
  type ImportedRow,
  type ImportFile,
  type ImportResult,
} from './importer.ts';

const rowSchema = z.object({
  category: z.string().min(1),
  model_name: nameField,
  organization: textField,
  rank: countField,
  rating: numberField,
  rating_lower: numberField,
  rating_upper: numberField,
  vote_count: countField,
});
type DatasetRow = z.infer<typeof rowSchema> & { readonly row: number };

const fileSchema = z.object({
  meta: z.object({
    subset: z.string().min(1),
    leaderboard_publish_date: isoDateSchema,
    fetched_at: z.iso.datetime({ offset: true }).optional(),
    n_rows: z.number().int().positive().optional(),
    n_rows_here: z.number().int().positive().optional(),
    n_rows_upstream: z.number().int().positive().optional(),
    complete: z.boolean().optional(),
    transcribed: z.boolean().optional(),
  }),
  rows: z.array(rowSchema).min(1),
});
type DatasetFile = z.infer<typeof fileSchema>;

const EXPECTED =
  'expected rows of Arena’s data set with meta: subset and leaderboard_publish_date, and rows with category, model_name and rating';

/** Rows of Arena’s own data set as JSON, whole or one category a file. */
export const arenaDataset: Importer = {
  id: 'arena-dataset',
  describes: 'rows of Arena’s data set with metadata, as JSON',
  read: (file) => {
    const json = jsonOf(file.text);
    if (json.kind === 'broken') return refused(`${json.reason}; ${EXPECTED}`);
    const parsed = fileSchema.safeParse(json.value);
    return parsed.success ? readFile(parsed.data, file) : refused(`${mismatch(parsed.error)}; ${EXPECTED}`);
  },
};

function readFile({ meta, rows }: DatasetFile, file: ImportFile): ImportResult {
  const day = dayOf(file.date, meta.leaderboard_publish_date);
  if (day.kind === 'none') return refused(day.reason);
  const reason = folderRefusal(meta.subset) ?? missingRows({ meta, rows }, file);
  if (reason !== undefined) return refused(reason);
  const source = sourceOf(file.provenance, {
    ...DATASET,
    capturedAt: meta.fetched_at,
    transcribed: meta.transcribed ? true : undefined,
  });
  const categories: ImportedCategory[] = [];
  const dead: string[] = [];
  for (const [name, members] of byCategory(rows)) {
    const placed = placement(meta.subset, name);
    if (placed.kind === 'dead') dead.push(name);
    else {
      const { board, category } = placed;
      const coverage =
        meta.complete === false
          ? ({ kind: 'top', of: meta.n_rows_upstream } as const)
          : ({ kind: 'full' } as const);
      const ranked = [...members].sort(byRank).map(rowOf);
      categories.push({
        board,
        edition: 'dataset',
        date: day.date,
        dateKind: 'published',
        category,
        source,
        coverage,
        rows: ranked,
      });
    }
  }
  return { kind: 'read', categories, notes: deadNotes(dead) };
}

function missingRows({ meta, rows }: DatasetFile, file: ImportFile): string | undefined {
  const announced = meta.n_rows_here ?? meta.n_rows;
  if (announced === undefined || announced === rows.length || file.provenance.filtered) return undefined;
  return `holds ${rows.length} rows where its meta counts ${announced}: half a file?`;
}

function byCategory(rows: DatasetFile['rows']): Map<string, DatasetRow[]> {
  const groups = new Map<string, DatasetRow[]>();
  rows.forEach((row, index) => {
    groups.set(row.category, [...(groups.get(row.category) ?? []), { ...row, row: index + 1 }]);
  });
  return groups;
}

/** The rank is the board’s own order; rows of a data set may stand in any. */
function byRank(a: DatasetRow, b: DatasetRow): number {
  return (a.rank ?? Infinity) === (b.rank ?? Infinity) ? 0 : (a.rank ?? Infinity) - (b.rank ?? Infinity);
}

function rowOf(row: DatasetRow): ImportedRow {
  return {
    row: row.row,
    name: row.model_name,
    organization: row.organization,
    score: row.rating,
    lower: row.rating_lower,
    upper: row.rating_upper,
    votes: row.vote_count,
    rank: row.rank,
  };
}
