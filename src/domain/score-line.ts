import type { MethodChange } from './board.ts';
import { daysBetween, firstDayOf, type IsoDate } from './date.ts';
import { editionBreak } from './edition-break.ts';
import { MOST_DAYS_STANDING } from './lead-bands.ts';
import type { Publication, Row } from './publication.ts';
import { lastHeldDate } from './reigns.ts';
import { remeasuredBetween } from './remeasured-between.ts';
import { scoreDecimals } from './score-decimals.ts';

/** Why two neighbouring scores are not to be held against each other, or why nothing is known between them. */
export type ScoreBreak = 'edition' | 'method' | 'nothing-held' | 'remeasured';

/** A score of a line: one row of one publication. */
export interface ScorePoint {
  readonly date: IsoDate;
  readonly publication: Publication;
  readonly row: Row;
  /** With how many decimals its score is printed. */
  readonly decimals: 0 | 1;
  /** Whether it is of another model than the score before, or the first. */
  readonly opens: boolean;
  /** Why no line leads here from the score before, if so. */
  readonly breaksBefore?: ScoreBreak;
}

export interface ScoreLineOptions {
  readonly category: string;
  readonly methodChanges: readonly MethodChange[];
  /** The row of a publication that the line is of, if it has one. */
  readonly pick: (rows: readonly Row[]) => Row | undefined;
}

/** The scores of one row in each of some publications, oldest first; a publication without the row is left out. */
export function scoreLine(publications: readonly Publication[], options: ScoreLineOptions): ScorePoint[] {
  let before: ScorePoint | undefined;
  return publications.flatMap((publication) => {
    const rows = publication.categories.get(options.category)?.rows ?? [];
    const row = options.pick(rows);
    if (row === undefined) return [];
    const breaksBefore = before && breakBetween(before, { publication, row }, options);
    const point: ScorePoint = {
      date: publication.date,
      publication,
      row,
      decimals: scoreDecimals(rows),
      opens: before?.row.model !== row.model,
      ...(breaksBefore && { breaksBefore }),
    };
    before = point;
    return [point];
  });
}

/** What is not comparable for another reason cannot be said to have been re-measured: that comes last. */
function breakBetween(
  before: ScorePoint,
  { publication, row }: Pick<ScorePoint, 'publication' | 'row'>,
  { category, methodChanges }: ScoreLineOptions,
): ScoreBreak | undefined {
  if (editionBreak(before.publication, publication)) return 'edition';
  const changed = methodChanges.map(({ date }) => firstDayOf(date));
  if (changed.some((date) => before.date < date && date <= publication.date)) return 'method';
  const held = lastHeldDate(before.publication, category);
  if (daysBetween(held, publication.date) > MOST_DAYS_STANDING) return 'nothing-held';
  const moved = remeasuredBetween(before.publication, publication, category);
  const concerns = [before.row, row].some((each) =>
    moved.some(({ model, variant }) => model === each.model && variant === each.variant),
  );
  return concerns ? 'remeasured' : undefined;
}
