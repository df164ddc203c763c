import { points } from './rounding.ts';
import type { HeldCategory, Holding } from './holding.ts';
import type { PublishedCategory, Row } from './publication.ts';
import type { Entry } from './snapshot.ts';

/**
 * A category as the copies of one publication give it together: the numbers of the data set where one carries it,
 * of the copy with the most rows, of the earliest; votes and bounds it lacks from the first copy that has them.
 * The copies must be in the order of their dates, and one of them must carry the category.
 */
export function publishedCategory(copies: readonly Holding[], category: string): PublishedCategory {
  const held = copies.flatMap(({ categories }) => categories.get(category) ?? []).sort(byPreference);
  const [best, ...others] = held;
  if (best === undefined) throw new Error(`no snapshot of the publication carries ${category}`);
  const { coverage, rows, snapshot, source } = best;
  const published = { category, coverage, rows, snapshot, source };
  const supplement = others.find((other) => supplies(other, best));
  if (supplement === undefined) return published;
  const filled = [...best.byKey].map(([key, row]) => filledRow(row, supplement.byKey.get(key)?.entry));
  return { ...published, rows: filled, filledFrom: supplement.snapshot };
}

function byPreference(a: HeldCategory, b: HeldCategory): number {
  const fromDataset = ({ snapshot }: HeldCategory) => Number(snapshot.edition === 'dataset');
  return fromDataset(b) - fromDataset(a) || b.rows.length - a.rows.length;
}

/** Whether a copy has votes or bounds for a row that lacks them. */
function supplies(copy: HeldCategory, { byKey }: HeldCategory): boolean {
  return [...byKey].some(([key, { entry }]) => {
    const other = copy.byKey.get(key)?.entry;
    return (
      other !== undefined &&
      ((entry.votes === undefined && other.votes !== undefined) || (!hasBounds(entry) && hasBounds(other)))
    );
  });
}

/** A row with the votes and bounds it lacks; half-widths of the copy are laid about its own score. */
function filledRow(row: Row, copy: Entry | undefined): Row {
  if (copy === undefined) return row;
  const { entry } = row;
  const { votes = copy.votes } = entry;
  return { ...row, entry: { ...entry, ...(hasBounds(entry) ? {} : boundsAbout(entry.score, copy)), votes } };
}

function hasBounds({ lower, upper }: Entry): boolean {
  return lower !== undefined && upper !== undefined;
}

function boundsAbout(score: number, { score: center, lower, upper }: Entry): Pick<Entry, 'lower' | 'upper'> {
  if (lower === undefined || upper === undefined) return {};
  return { lower: points(score - (center - lower)), upper: points(score + (upper - center)) };
}
