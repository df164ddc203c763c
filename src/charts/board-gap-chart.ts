import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { leadChangeEvent } from '../domain/lead-change-event.ts';
import { leadChanges } from '../domain/lead-changes.ts';
import type { Language } from '../domain/localized.ts';
import { modelEvents } from '../domain/model-events.ts';
import { scoreGaps } from '../domain/score-gap.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { Chart } from './chart.ts';
import { scoreGapChart } from './score-gap.ts';

/** What a board’s gap chart is drawn from. */
type ChartCatalog = Pick<Catalog, 'asOf' | 'models' | 'publications'>;

interface Asked {
  readonly board: Board;
  /** `overall` when left out. */
  readonly category?: string;
}

/**
 * The gap chart of a category of a board, wherever it stands: one id, one content.
 * It marks the category’s own lead changes, and of all launches those that a gap chart tells.
 */
export function boardGapChart(
  catalog: ChartCatalog,
  { board, category = 'overall' }: Asked,
  { words, language }: { readonly words: ChartWords; readonly language: Language },
): Chart {
  const { models, asOf } = catalog;
  const events = [...modelEvents(catalog), ...leadChanges(catalog, board.id, category).map(leadChangeEvent)];
  const gaps = scoreGaps(catalog, { board: board.id, category });
  return scoreGapChart(gaps, events, words, { board, category, models, language, asOf });
}
