import { rounded } from '../domain/fixed.ts';
import type { Row } from '../domain/publication.ts';
import { gapDecimals, scoreDecimals } from '../domain/score-decimals.ts';
import type { Standings } from '../domain/standings.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { INTERVAL_KEYS, type ChartCell, type ChartColumn } from './chart.ts';
import { formatPoints } from './formatters.ts';

/** A cell; its value is its text where nothing else is given. */
export function cell(text: string, value: string | number | null = text): ChartCell {
  return { text, value };
}

/** A column of intervals: in a file, one of lower and one of upper bounds. */
export function intervalColumn(label: string): ChartColumn {
  return { key: 'interval', label, numeric: true, fileKeys: INTERVAL_KEYS };
}

/** How many decimals the scores of a table are printed with, and its gaps and intervals. */
export interface TableDecimals {
  readonly score: 0 | 1;
  readonly gap: 0 | 1;
}

/** The decimals of a table of some standings, as precise as their source; none for none. */
export function tableDecimals(standings: Standings | undefined): TableDecimals {
  if (standings === undefined) return { score: 0, gap: 0 };
  return { score: scoreDecimals(standings.rows), gap: gapDecimals(standings.published) };
}

/** Score and interval of a row, as cells of a table; an interval that is not published is said to be so. */
export function scoreCells(
  { entry: { score, lower, upper } }: Row,
  { decimals, words }: { readonly decimals: TableDecimals; readonly words: ChartWords },
): ChartCell[] {
  const { interval, intervalNotPublished } = words.scoreGap;
  const known = lower !== undefined && upper !== undefined;
  return [
    cell(formatPoints(score, decimals.score), rounded(score, decimals.score)),
    known
      ? {
          ...cell(interval(formatPoints(lower, decimals.gap), formatPoints(upper, decimals.gap)), null),
          values: [lower, upper].map((end) => rounded(end, decimals.gap)),
        }
      : cell(intervalNotPublished, null),
  ];
}
