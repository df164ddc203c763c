import { bestRows } from './best-rows.ts';
import type { Catalog } from './catalog.ts';
import { epochDay, firstDayOf, lastDayOf, type PreciseDate } from './date.ts';
import { separability, type Separability } from './lead.ts';
import type { Model } from './model.ts';
import type { Row } from './publication.ts';
import type { Standings } from './standings.ts';

/** A model of some standings with the date of its launch. */
export interface LaunchScore {
  readonly model: Model;
  /** Its best row. */
  readonly row: Row;
  readonly released: PreciseDate;
  /** In days since 1970-01-01: the middle of the days its date can mean. */
  readonly day: number;
  /** Whether its score is above that of every model launched before it, and how it stands to the best of those. */
  readonly record?: 'first' | Separability;
}

/** The middle of the days a date can mean, in days since 1970-01-01. */
function middleDay(date: string): number {
  return Math.floor((epochDay(firstDayOf(date)) + epochDay(lastDayOf(date))) / 2);
}

/**
 * The models of standings whose launch is known and lies behind, earliest first, of one day the highest first. All
 * scores are of one publication, so a record is one of how the models stand in it.
 */
export function launchScores(
  { rows }: Pick<Standings, 'rows'>,
  { models, asOf }: Pick<Catalog, 'models' | 'asOf'>,
): LaunchScore[] {
  const launched = bestRows(rows).flatMap((row): LaunchScore[] => {
    const model = models.get(row.model);
    if (model?.released === undefined || firstDayOf(model.released.date) > asOf) return [];
    const { date, precision } = model.released;
    return [{ model, row, released: { date, precision }, day: middleDay(date) }];
  });
  launched.sort((a, b) => a.day - b.day || b.row.entry.score - a.row.entry.score);
  let best: Row | undefined;
  return launched.map((launch) => {
    if (best !== undefined && launch.row.entry.score <= best.entry.score) return launch;
    const record = best === undefined ? 'first' : separability(launch.row, best);
    best = launch.row;
    return { ...launch, record };
  });
}
