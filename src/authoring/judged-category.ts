import type { Coverage, Entry } from '../domain/snapshot.ts';
import type { ImportedCategory, ImportedRow } from './importers/importer.ts';

/** A category whose every row has been looked at: what a snapshot will hold. */
export interface JudgedCategory extends Omit<ImportedCategory, 'rows'> {
  readonly entries: readonly Entry[];
  /** The row of the file that each entry stands in, from 1. */
  readonly rows: readonly number[];
  /** The organization the source gives, by listed name. */
  readonly organizations: ReadonlyMap<string, string>;
}

type Judgement =
  | { readonly kind: 'good'; readonly category: JudgedCategory; readonly notes: readonly string[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

type ScoredRow = ImportedRow & { readonly score: number };

const NAMED = 2;

/**
 * Judges what only the rows of the file show: rows without a score are left out with a word, one name in two rows
 * refuses the category. What is false of a snapshot wherever it comes from, the rules of the content refuse.
 */
export function judgedCategory(imported: ImportedCategory): Judgement {
  const rows = imported.rows.filter((row): row is ScoredRow => row.score !== undefined);
  const reasons = [
    ...(rows.length === 0 ? ['no row has a score'] : []),
    ...repeatedNames(rows),
    ...(imported.edition === 'dataset' ? repeatedFirstRank(rows) : []),
  ];
  const label = `${imported.board} ${imported.category}`;
  if (reasons.length > 0) return { kind: 'refused', reasons: reasons.map((reason) => `${label}: ${reason}`) };
  const { rows: all, ...rest } = imported;
  const organizations = new Map(
    rows.flatMap(({ name, organization }) =>
      organization === undefined ? [] : [[name, organization] as const],
    ),
  );
  const without = all.filter(({ score }) => score === undefined);
  const notes = without.map(
    ({ name, row }) => `${label}: row ${row}, "${name}", has no score and is left out`,
  );
  const category = { ...rest, entries: rows.map(entryOf), rows: rows.map(({ row }) => row), organizations };
  return { kind: 'good', category, notes };
}

/** The first rows of a category, with a coverage that says so; a shorter category stays as it is. */
export function topOf(category: JudgedCategory, count: number): JudgedCategory {
  if (category.entries.length <= count) return category;
  const coverage: Coverage =
    category.coverage.kind === 'full' ? { kind: 'top', of: category.entries.length } : category.coverage;
  const [entries, rows] = [category.entries.slice(0, count), category.rows.slice(0, count)];
  return { ...category, coverage, entries, rows };
}

function entryOf({ name, score, lower, upper, votes, rank, rankRange, preliminary }: ScoredRow): Entry {
  return { name, score, lower, upper, votes, rank, rankRange, preliminary };
}

function repeatedNames(rows: readonly ScoredRow[]): string[] {
  const byName = Map.groupBy(rows, ({ name }) => name);
  const repeated = [...byName].filter(([, same]) => same.length > 1);
  const told = repeated.slice(0, NAMED).map(([name, same]) => {
    const places = same.map(({ row, score }) => `row ${row} (score ${score})`);
    return `"${name}" stands ${same.length} times: ${places.join(', ')}`;
  });
  if (repeated.length === 0) return [];
  const more = repeated.length > NAMED ? `, and ${repeated.length - NAMED} more names` : '';
  return [`${told.join('; ')}${more}; one name is one row, so another copy of that day has to be found`];
}

function repeatedFirstRank(rows: readonly ScoredRow[]): string[] {
  const first = rows.filter(({ rank }) => rank === 1);
  return first.length > 1 ? [`${first.length} rows have rank 1, where the data set has no ties`] : [];
}
