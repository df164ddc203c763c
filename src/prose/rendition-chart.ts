import type { Chart } from '../charts/chart.ts';
import { scoreGapChart } from '../charts/score-gap.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import { scoreGaps } from '../domain/score-gap.ts';
import { timeline } from '../domain/timeline.ts';
import { wordsFor } from '../i18n/words.ts';
import type { ChartRendition } from './rendition.ts';

/** The chart that a rendition names. Throws where its board is not there: a rendition of it is a problem then. */
export function renditionChart(
  { chart, subject }: Pick<ChartRendition, 'chart' | 'subject'>,
  catalog: Catalog,
  language: Language,
): Chart {
  const board = catalog.boards.get(subject);
  if (board === undefined) throw new Error(`there is no board "${subject}" to draw the chart ${chart} of`);
  const { models, asOf } = catalog;
  const options = { board, models, language, asOf };
  return scoreGapChart(
    scoreGaps(catalog, { board: subject }),
    timeline(catalog),
    wordsFor(language).charts,
    options,
  );
}
