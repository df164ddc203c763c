import type { Catalog } from '../domain/catalog.ts';
import type { IsoDate } from '../domain/date.ts';
import { leadChanges } from '../domain/lead-changes.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { quarterTicks, timeShare, timeSpan, type TimeTick } from './time-axis.ts';

/** The main publications of a category on one axis, with the day looked at. */
export interface DateRuler {
  readonly marks: readonly {
    readonly at: number;
    /** The first with a new leader, separable or not; any other; or the day looked at. */
    readonly look: 'change' | 'soft' | 'held' | 'now';
  }[];
  readonly ticks: readonly TimeTick[];
  readonly here: number;
  /** On which side of its mark the date is written, so that it stays within the axis. */
  readonly side: 'left' | 'middle' | 'right';
}

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
    marks: held.map(({ date: day }) => ({ at: timeShare(day, span), look: look(day) })),
    ticks: quarterTicks(from, catalog.asOf).filter(({ at }) => at < 0.94),
    here,
    side: here < 0.06 ? 'right' : here > 0.94 ? 'left' : 'middle',
  };
}
