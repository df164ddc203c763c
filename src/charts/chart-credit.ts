import type { Board } from '../domain/board.ts';
import type { ChartWords } from '../i18n/en/charts.ts';

/** Who drew a chart, and whose numbers stand in it under which licence: what its boards say, each once. */
export function chartCredit(boards: readonly Pick<Board, 'attribution'>[], words: ChartWords): string {
  const data = boards.map(({ attribution: { text, shortText = text, licence } }) =>
    words.dataOf(shortText, licence),
  );
  return words.credit([...new Set(data)].join('; '));
}
