import { boardGapChart } from '../charts/board-gap-chart.ts';
import type { Chart } from '../charts/chart.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
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
  return boardGapChart(catalog, { board }, { words: wordsFor(language).charts, language });
}
