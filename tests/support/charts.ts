import type { Chart } from '../../src/charts/chart.ts';
import type {
  Configuration,
  HistoryPlugins,
  LinePlugins,
  ReignPlugins,
  RowPlugins,
} from '../../src/charts/configuration.ts';
import { scoreGapChart, type ScoreGapChartOptions } from '../../src/charts/score-gap.ts';
import type { Board } from '../../src/domain/board.ts';
import type { Model } from '../../src/domain/model.ts';
import { scoreGaps } from '../../src/domain/score-gap.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { timeline } from '../../src/domain/timeline.ts';
import { charts } from '../../src/i18n/en/charts.ts';
import { aCatalog } from './catalog.ts';
import { aBoard } from './records.ts';

interface Held {
  readonly boards?: readonly Board[];
  readonly snapshots: readonly Snapshot[];
  readonly models?: readonly Model[];
  readonly asOf?: string;
}

/** The gap chart of `board` over snapshots, as the pages make it. */
export function aScoreGapChart(held: Held, options: Partial<ScoreGapChartOptions> = {}): Chart {
  const { asOf = '2026-06-01' } = held;
  const catalog = aCatalog({ ...held, asOf });
  const gaps = scoreGaps(catalog, { board: 'board', subject: options.subject });
  const { models } = catalog;
  return scoreGapChart(gaps, timeline(catalog), charts, {
    board: aBoard(),
    models,
    language: 'en',
    asOf,
    ...options,
  });
}

/** A configuration whose chart brings the plugins of its kind. */
type Drawn = Configuration & {
  readonly options: { readonly plugins: LinePlugins & RowPlugins & HistoryPlugins & ReignPlugins };
};

/** What the wide picture of a chart is made of. */
export function wideOf(chart: Chart): Drawn {
  return chart.pictures.wide.configuration as Drawn;
}
