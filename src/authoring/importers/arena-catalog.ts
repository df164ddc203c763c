import { z } from 'zod';
import { dayInPath, dayOf } from './day.ts';
import { jsonOf, mismatch } from './fields.ts';
import {
  refused,
  sourceOf,
  type Importer,
  type ImportedCategory,
  type ImportedRow,
  type ImportFile,
  type ImportResult,
} from './importer.ts';

const categorySchema = z.record(
  z.string().min(1),
  z.object({ rating: z.number(), rating_q025: z.number(), rating_q975: z.number() }),
);
const fileSchema = z.record(z.string().min(1), categorySchema);
type CatalogCategory = z.infer<typeof categorySchema>;

const EXPECTED = 'expected {category: {model: {rating, rating_q025, rating_q975}}} with a category "full"';
const BOARD_OF_FILE: Readonly<Record<string, string>> = {
  'leaderboard-image': 'text-to-image',
  'leaderboard-text-style-control': 'text',
};
const NAMES = /leaderboard-(text-style-control|[a-z]+)/g;

/** Slices by who wrote the prompt, not categories of the board. */
const NOT_IMPORTED = ['is_preset_generation', 'not_preset_generation'];

/** Arena’s source files of its older pages: scores and bounds by name, no votes, no ranks and no order. */
export const arenaCatalog: Importer = {
  id: 'arena-catalog',
  describes: 'a source file of Arena’s older pages (arena-catalog), as JSON',
  read: (file) => {
    const json = jsonOf(file.text);
    if (json.kind === 'broken') return refused(`${json.reason}; ${EXPECTED}`);
    const parsed = fileSchema.safeParse(json.value);
    if (!parsed.success) return refused(`${mismatch(parsed.error)}; ${EXPECTED}`);
    return parsed.data['full'] === undefined
      ? refused(`no category "full"; ${EXPECTED}`)
      : readCatalog(parsed.data, file);
  },
};

function readCatalog(catalog: z.infer<typeof fileSchema>, file: ImportFile): ImportResult {
  const day = dayOf(file.date, dayInPath(file.path));
  if (day.kind === 'none') return refused(day.reason);
  const name = [...file.path.matchAll(NAMES)].at(-1)?.[0];
  const board = name === undefined ? file.board : BOARD_OF_FILE[name];
  if (board === undefined) return refused(boardRefusal(name));
  const categories: ImportedCategory[] = [];
  const slices = Object.keys(catalog).filter((key) => NOT_IMPORTED.includes(key));
  for (const [key, models] of Object.entries(catalog)) {
    if (!slices.includes(key)) {
      categories.push({
        board,
        edition: 'catalog',
        date: day.date,
        dateKind: 'published',
        category: key === 'full' ? 'overall' : key,
        source: sourceOf(file.provenance, { address: 'https://github.com/lmarena/arena-catalog' }),
        coverage: { kind: 'full' },
        rows: rowsOf(models),
      });
    }
  }
  const notes =
    slices.length > 0 ? [`left out: ${slices.join(', ')}, which are no categories of the board`] : [];
  return { kind: 'read', categories, notes };
}

function boardRefusal(name: string | undefined): string {
  if (name === undefined)
    return 'its name does not say the board; name the file leaderboard-image… or add --board';
  const others = Object.keys(BOARD_OF_FILE).join(' and ');
  return `${name} is no board that we hold (text without style control is not); expected ${others}`;
}

/** The file is an object without an order of its own: the best score comes first. */
function rowsOf(models: CatalogCategory): ImportedRow[] {
  return Object.entries(models)
    .map(([name, { rating, rating_q025, rating_q975 }], index) => ({
      row: index + 1,
      name,
      score: rating,
      lower: rating_q025,
      upper: rating_q975,
    }))
    .sort((a, b) => b.score - a.score);
}
