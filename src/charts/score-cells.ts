import type { Row } from '../domain/publication.ts';
import { gapDecimals, scoreDecimals } from '../domain/score-decimals.ts';
import type { Standings } from '../domain/standings.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartCell } from './chart.ts';
import { intervalCell, pointsCell } from './table-cells.ts';

/** How many decimals the scores of a table are printed with, and its gaps and intervals. */
export interface TableDecimals {
  readonly score: 0 | 1;
  readonly gap: 0 | 1;
}

/** What the table of a chart of one publication needs beside its numbers. */
export interface ScoreTableOptions {
  readonly words: ChartWords;
  readonly title: string;
  readonly decimals: TableDecimals;
  readonly nameOf: (row: Row) => string;
  readonly organizationOf: (organization: string) => string;
}

/** The decimals of a table of some standings, as precise as their source; none for none. */
export function tableDecimals(standings: Standings | undefined): TableDecimals {
  if (standings === undefined) return { score: 0, gap: 0 };
  return { score: scoreDecimals(standings.rows), gap: gapDecimals(standings.published) };
}

/** Score and interval of a row, as cells of a table. */
export function scoreCells(
  { entry: { score, lower, upper } }: Row,
  { decimals, words }: Pick<ScoreTableOptions, 'decimals' | 'words'>,
): ChartCell[] {
  const interval = lower === undefined || upper === undefined ? undefined : { lower, upper };
  return [
    pointsCell(score, { decimals: decimals.score }),
    intervalCell(interval, { decimals: decimals.gap, words }),
  ];
}
