import type { Board } from './board.ts';
import { firstDayOf, type IsoDate } from './date.ts';

type MethodChange = Board['methodChanges'][number];

/** How a board changed its counting after the earlier of two days, up to the later; the two may be given in any order. */
export function methodChangesBetween(
  { methodChanges }: Pick<Board, 'methodChanges'>,
  ...days: readonly [IsoDate, IsoDate]
): MethodChange[] {
  const [from, until] = days.toSorted() as [IsoDate, IsoDate];
  return methodChanges.filter(({ date }) => firstDayOf(date) > from && firstDayOf(date) <= until);
}
