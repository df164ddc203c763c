import type { Chart } from '../charts/chart.ts';
import { makeChart } from '../charts/make-chart.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import { wordsFor } from '../i18n/words.ts';
import type { ChartRendition } from './rendition.ts';

/** The chart that a rendition names. Throws where its board is not there: a rendition of it is a problem then. */
export function renditionChart(
  { request }: Pick<ChartRendition, 'request'>,
  catalog: Catalog,
  language: Language,
): Chart {
  return makeChart(catalog, request, { words: wordsFor(language).charts, language });
}
