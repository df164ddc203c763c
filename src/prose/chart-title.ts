import type { ChartRequest } from '../charts/chart-request.ts';
import type { Chart } from '../charts/chart.ts';
import type { Language } from '../domain/localized.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/** The title of a chart as no other chart of the site has it: with the day, where that is said beside the title. */
export function chartTitle(
  request: ChartRequest,
  { title }: Pick<Chart, 'title'>,
  language: Language,
): string {
  switch (request.kind) {
    case 'score-gap':
    case 'history':
    case 'reigns':
    case 'standings':
    case 'launches':
    case 'price':
    case 'claim':
      return title;
    case 'category-gains': {
      const { date } = request;
      return date === undefined
        ? title
        : wordsFor(language).chartPage.onDay(title, formatDate(date, language));
    }
  }
}
