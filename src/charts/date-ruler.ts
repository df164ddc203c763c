import type { Catalog } from '../domain/catalog.ts';
import type { IsoDate } from '../domain/date.ts';
import { leadChanges } from '../domain/lead-changes.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { quarterTicks, timeShare, timeSpan, type TimeTick } from './time-axis.ts';

/** The main publications of a category on one axis, with the day looked at. */
export interface DateRuler {
  readonly marks: readonly RulerMark[];
  readonly ticks: readonly TimeTick[];
  readonly here: number;
  readonly side: RulerSide;
}

/** One main publication on the ruler. */
export interface RulerMark {
  readonly date: IsoDate;
  /** Id of the model in first place; undefined for a table without rows. */
  readonly leader: string | undefined;
  readonly at: number;
  /** The first with a new leader, separable or not; any other; or the day looked at. */
  readonly look: 'change' | 'soft' | 'held' | 'now';
  readonly side: RulerSide;
}

/** On which side of its mark a date is written, so that it stays within the axis. */
export type RulerSide = 'left' | 'middle' | 'right';

/** The ruler of a category’s main publications from the year of the first to `asOf`. */
export function dateRuler(
  catalog: Pick<Catalog, 'asOf' | 'publications'>,
  { board, category, date }: { readonly board: string; readonly category: string; readonly date: IsoDate },
): DateRuler {
  const held = mainPublications(catalog, board, category);
  const first = held[0]?.date ?? date;
  const from = `${(first < date ? first : date).slice(0, 7)}-01`;
  const span = timeSpan(from, catalog.asOf);
  const changes = new Map(
    leadChanges(catalog, board, category).map(({ to, separable }) => [to.publication.date, separable]),
  );
  const look = (day: IsoDate) => {
    if (day === date) return 'now';
    const separable = changes.get(day);
    if (separable === undefined) return 'held';
    return separable === 'yes' ? 'change' : 'soft';
  };
  const here = timeShare(date, span);
  return {
    marks: held.map(({ date: day, categories }) => {
      const at = timeShare(day, span);
      const leader = categories.get(category)?.rows[0]?.model;
      return { date: day, leader, at, look: look(day), side: sideAt(at) };
    }),
    ticks: quarterTicks(from, catalog.asOf).filter(({ at }) => at < 0.94),
    here,
    side: sideAt(here),
  };
}

/** How much of the axis half a date takes on the narrowest screen. */
const HALF_DATE = 0.12;

/** Beside a mark near either end, else about it. */
function sideAt(at: number): RulerSide {
  if (at < HALF_DATE) return 'right';
  return at > 1 - HALF_DATE ? 'left' : 'middle';
}
