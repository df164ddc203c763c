import type { PublishedCategory, Row } from './publication.ts';

/** The places that rows could hold given every interval, from the best to the worst. */
export interface RankRanges {
  /** Whether the board published them, or they are computed here from its intervals. */
  readonly origin: 'published' | 'computed';
  readonly of: ReadonlyMap<Row, readonly [number, number]>;
}

/**
 * The rank ranges of a table: the board’s own where it published any, else computed. A row is certainly below every row
 * whose lower bound lies above its upper bound, and certainly above every row whose upper bound lies below its lower one.
 * Undefined where neither is to be had: a row without an interval, or the top of a board alone, leaves places open.
 */
export function rankRanges({
  rows,
  coverage,
}: Pick<PublishedCategory, 'rows' | 'coverage'>): RankRanges | undefined {
  const published = rows.flatMap((row) => (row.entry.rankRange ? [[row, row.entry.rankRange] as const] : []));
  if (published.length > 0) return { origin: 'published', of: new Map(published) };
  if (coverage.kind !== 'full') return undefined;
  const bounds = rows.flatMap((row) => {
    const { lower, upper } = row.entry;
    return lower === undefined || upper === undefined ? [] : [{ row, lower, upper }];
  });
  if (bounds.length === 0 || bounds.length < rows.length) return undefined;
  const computed = bounds.map(({ row, lower, upper }) => {
    const above = bounds.filter((other) => other.lower > upper).length;
    const below = bounds.filter((other) => other.upper < lower).length;
    return [row, [above + 1, rows.length - below]] as const;
  });
  return { origin: 'computed', of: new Map(computed) };
}

/** Whether the board gives a row another rank than its place, as where ranks are shared. */
export function ranksDiffer(rows: readonly Row[]): boolean {
  return rows.some(({ entry, place }) => entry.rank !== undefined && entry.rank !== place);
}
