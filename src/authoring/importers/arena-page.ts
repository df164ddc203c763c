import { z } from 'zod';
import { daysBetween } from '../../domain/date.ts';
import type { Coverage } from '../../domain/snapshot.ts';
import { dayInPath, dayOf, dayOfWords } from './day.ts';
import { bound, countField, jsonOf, mismatch, nameField, numberField, textField } from './fields.ts';
import {
  refused,
  sourceOf,
  type Importer,
  type ImportedRow,
  type ImportFile,
  type ImportResult,
} from './importer.ts';

const rowSchema = z.object({
  model: nameField,
  vendor: textField,
  rank: countField,
  rank_spread: z.tuple([countField, countField]).nullish(),
  score: numberField,
  ci: numberField,
  ci_low: numberField,
  ci_high: numberField,
  votes: countField,
  preliminary: z.boolean().nullish(),
});

const fileSchema = z.object({
  meta: z.object({
    leaderboard: z.string().min(1),
    source_url: z.url({ protocol: /^https$/ }),
    fetched_at: z.iso.datetime({ offset: true }),
    last_updated: textField,
    model_count: z.number().int().positive(),
    complete: z.boolean().optional(),
    transcribed: z.boolean().optional(),
  }),
  models: z.array(rowSchema).min(1),
});
type Page = z.infer<typeof fileSchema>;

const EXPECTED =
  'expected a copy of the page: meta with leaderboard, source_url, fetched_at and model_count, and models';

/** Of this board the copies of the older format hold the top rows alone and count no others. */
const TOP_ROWS_ALONE = 'text';

/** Copies of the public page as JSON, in both formats: half-widths as `ci`, or as `ci_low` and `ci_high`. */
export const arenaPage: Importer = {
  id: 'arena-page',
  describes: 'a copy of the public page of a board, as JSON',
  read: (file) => {
    const json = jsonOf(file.text);
    if (json.kind === 'broken') return refused(`${json.reason}; ${EXPECTED}`);
    const page = fileSchema.safeParse(json.value);
    return page.success ? readPage(page.data, file) : refused(`${mismatch(page.error)}; ${EXPECTED}`);
  },
};

function readPage({ meta, models }: Page, file: ImportFile): ImportResult {
  const fetched = meta.fetched_at.slice(0, 10);
  const named = dayInPath(file.path);
  if (named !== undefined && Math.abs(daysBetween(named, fetched)) > 1)
    return refused(
      `its name says ${named}, but it was fetched on ${fetched}; name it after the day of the copy`,
    );
  const day = dayOf(file.date, named ?? (file.date === undefined ? fetched : undefined));
  if (day.kind === 'none') return refused(day.reason);
  if (models.length !== meta.model_count && meta.complete !== false) {
    return refused(
      `holds ${models.length} rows of ${meta.model_count}, and does not say that it is only a part: half a file?`,
    );
  }
  const lastUpdated = meta.last_updated === undefined ? undefined : dayOfWords(meta.last_updated);
  if (meta.last_updated !== undefined && lastUpdated === undefined) {
    return refused(`meta.last_updated: found "${meta.last_updated}", expected a day such as "Apr 19, 2026"`);
  }
  const source = sourceOf(file.provenance, {
    address: meta.source_url,
    capturedAt: meta.fetched_at,
    transcribed: meta.transcribed ? true : undefined,
  });
  return {
    kind: 'read',
    notes: [],
    categories: [
      {
        board: meta.leaderboard,
        edition: 'page',
        date: day.date,
        dateKind: 'captured',
        lastUpdated,
        category: 'overall',
        source,
        coverage: coverageOf({ meta, models }),
        rows: models.map(rowOf),
      },
    ],
  };
}

function coverageOf({ meta, models }: Page): Coverage {
  const isPart = meta.complete === false || (meta.leaderboard === TOP_ROWS_ALONE && !hasSpread(models));
  if (!isPart) return { kind: 'full' };
  return meta.model_count > models.length ? { kind: 'top', of: meta.model_count } : { kind: 'top' };
}

function hasSpread(models: Page['models']): boolean {
  return models.some(({ rank_spread }) => rank_spread !== undefined);
}

function rowOf(row: Page['models'][number], index: number): ImportedRow {
  const { score } = row;
  const below = row.ci_low ?? row.ci;
  const above = row.ci_high ?? row.ci;
  const [best, worst] = row.rank_spread ?? [];
  return {
    row: index + 1,
    name: row.model,
    organization: row.vendor,
    score,
    lower: score === undefined || below === undefined ? undefined : bound(score, -below),
    upper: score === undefined || above === undefined ? undefined : bound(score, above),
    votes: row.votes,
    rank: row.rank,
    rankRange: best === undefined || worst === undefined ? undefined : [best, worst],
    preliminary: row.preliminary ?? undefined,
  };
}
