import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import { scoreGaps } from '../domain/score-gap.ts';
import { timeline } from '../domain/timeline.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { Chart, ChartKind } from './chart.ts';
import { scoreGapChart } from './score-gap.ts';

/** Which chart is meant: its kind and what it is about. */
export interface ChartReference {
  readonly kind: ChartKind;
  readonly subject: string;
}

/** The chart of a board, as `score-gap/text-to-image` names it; undefined where there is no such board. */
export function chartOf(
  catalog: Catalog,
  { kind, subject }: ChartReference,
  { words, language }: { readonly words: ChartWords; readonly language: Language },
): Chart | undefined {
  const board = catalog.boards.get(subject);
  if (board === undefined) return undefined;
  switch (kind) {
    case 'score-gap': {
      const { models, asOf } = catalog;
      const gaps = scoreGaps(catalog, { board: board.id });
      return scoreGapChart(gaps, timeline(catalog), words, { board, models, asOf, language });
    }
  }
}
