import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { IsoDate } from '../domain/date.ts';
import { leadChangeEvent } from '../domain/lead-change-event.ts';
import { leadChanges } from '../domain/lead-changes.ts';
import { modelEvents } from '../domain/model-events.ts';
import { gapsWithin, scoreGaps } from '../domain/score-gap.ts';
import type { TimelineEvent } from '../domain/timeline-event.ts';
import type { Chart, Says } from './chart.ts';
import { scoreGapChart } from './score-gap.ts';

/** What a board’s gap chart is drawn from. */
type ChartCatalog = Pick<Catalog, 'asOf' | 'models' | 'publications'>;

interface Asked {
  readonly board: Board;
  /** `overall` when left out. */
  readonly category?: string;
  /** The first day shown; the first held when left out. */
  readonly from?: IsoDate;
  /** The last day shown; the site’s own day when left out. */
  readonly until?: IsoDate;
}

/**
 * The gap chart of a category of a board, wherever it stands: one id, one content.
 * It marks the category’s own lead changes, and of all launches those that a gap chart tells.
 */
export function boardGapChart(
  catalog: ChartCatalog,
  { board, category = 'overall', from, until }: Asked,
  { words, language }: Says,
): Chart {
  const { models } = catalog;
  const asOf = until !== undefined && until < catalog.asOf ? until : catalog.asOf;
  const events = [...modelEvents(catalog), ...leadChanges(catalog, board.id, category).map(leadChangeEvent)];
  const gaps = gapsWithin(scoreGaps(catalog, { board: board.id, category }), { from, until: asOf });
  return scoreGapChart(gaps, shownEvents(events, { from, until: asOf }), words, {
    board,
    category,
    models,
    language,
    asOf,
    stretch: { from, until },
  });
}

/**
 * Events that a stretch of time shows. Its axis begins a little before: launches of those days are marked, for they lead
 * up to what is shown; lead changes before the first day are not, for nobody is shown to lead then.
 */
function shownEvents(
  events: readonly TimelineEvent[],
  { from = '', until }: { readonly from?: IsoDate; readonly until: IsoDate },
): TimelineEvent[] {
  return events.filter(({ kind, date: { date } }) => {
    const first = kind === 'lead-change' ? from : from.slice(0, 8);
    return date >= first && date <= until;
  });
}
