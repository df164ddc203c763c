import { announcedGains, type AnnouncedGain } from './announced-gains.ts';
import type { Catalog } from './catalog.ts';
import { categoryGains, type CategoryGain } from './category-gains.ts';
import { firstDayOf, type IsoDate } from './date.ts';
import { remeasurements, type DatedRemeasurement } from './remeasurements.ts';

/** A category with what was announced for it and what was measured, or one of the two. */
export interface GainRow {
  readonly category: string;
  readonly announced?: AnnouncedGain;
  readonly measured?: CategoryGain;
}

export interface GainRowsOptions {
  readonly board: string;
  /** Model id. */
  readonly model: string;
  /** Model id. */
  readonly predecessor: string;
  /** The catalog’s `asOf` when left out. */
  readonly date?: IsoDate;
}

/**
 * The gains of a model over its predecessor, announced beside measured, in the board’s order of display.
 * A category with neither is left out; nothing announced after the date is counted.
 */
export function gainRows(catalog: Catalog, options: GainRowsOptions): GainRow[] {
  const { board, date = catalog.asOf } = options;
  const measured = categoryGains(catalog, options);
  const announced = announcedGains(catalog, options).filter(
    ({ statement }) => firstDayOf(statement.made.date) <= date,
  );
  return (catalog.boards.get(board)?.categories ?? []).flatMap(({ id: category }) => {
    const row = {
      category,
      announced: announced.find((gain) => gain.category === category),
      measured: measured.find((gain) => gain.category === category),
    };
    return row.announced === undefined && row.measured === undefined ? [] : [row];
  });
}

/**
 * The re-measurements of either model, on the board as a whole, that lie between what was announced and what was
 * measured, oldest first: across them the two are not to be held against each other. None where either is missing.
 */
export function remeasuredSinceAnnounced(
  catalog: Pick<Catalog, 'publications'>,
  rows: readonly GainRow[],
  { board, model, predecessor }: Omit<GainRowsOptions, 'date'>,
): DatedRemeasurement[] {
  const announced = rows.flatMap((row) => (row.announced ? [row.announced.statement.made.date] : []));
  const measured = rows.flatMap((row) => (row.measured ? [row.measured.publication.date] : []));
  const from = announced.map(firstDayOf).sort()[0];
  const until = measured.sort().at(-1);
  if (from === undefined || until === undefined) return [];
  return remeasurements(catalog, board).filter(
    ({ model: moved, after }) =>
      (moved === model || moved === predecessor) && after.date > from && after.date <= until,
  );
}
