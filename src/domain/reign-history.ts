import type { Catalog } from './catalog.ts';
import type { IsoDate } from './date.ts';
import type { Publication } from './publication.ts';
import { lastHeldDate, reigns, type Reign } from './reigns.ts';

/** A reign with how it began and until when it is known to have stood. */
export interface ReignRecord {
  readonly reign: Reign;
  /** A lead change, a change of the edition held, or nothing before it. */
  readonly opened: 'lead-change' | 'edition-change' | 'first-held';
  /** The last publication that shows the leader before it; only where a lead change opened it. */
  readonly lastWithOld?: Publication;
  /** The last day on which a snapshot shows it. */
  readonly heldUntil: IsoDate;
}

/** The reigns of a category of a board with how each began, newest first. */
export function reignHistory(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  category = 'overall',
): ReignRecord[] {
  const all = reigns(catalog, board, category);
  return all
    .map((reign, index): ReignRecord => {
      const before = all[index - 1];
      const heldUntil = lastHeldDate(reign.last, category);
      if (before === undefined) return { reign, opened: 'first-held', heldUntil };
      if (before.ending !== 'lead-change') return { reign, opened: 'edition-change', heldUntil };
      return { reign, opened: 'lead-change', lastWithOld: before.last, heldUntil };
    })
    .reverse();
}
