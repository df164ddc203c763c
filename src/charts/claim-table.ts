import { publicationPath } from '../addresses/record-path.ts';
import { rounded } from '../domain/fixed.ts';
import type { ClaimMetric } from '../domain/claim-metric.ts';
import type { PathPoint } from '../domain/claim-path.ts';
import { scoreDecimals } from '../domain/score-decimals.ts';
import type { ChartCell, ChartTable, Says } from './chart.ts';
import { intervalOf } from './claim-points.ts';
import { courseDecimals, courseValue, type ClaimScale } from './claim-quantity.ts';
import { formatPoints } from './formatters.ts';
import { cell, columnsOf, intervalCell } from './table-cells.ts';

interface TableOptions extends Says {
  readonly metric: ClaimMetric;
  readonly scale: ClaimScale;
  readonly title: string;
}

/** The names and scores of the rows, where they are few enough to be told. */
const MOST_ROWS_TOLD = 4;

function rowsCell({ rows }: PathPoint): ChartCell {
  const told = rows.length > MOST_ROWS_TOLD ? [] : rows;
  return cell(
    told.map((row) => `${row.entry.name} ${formatPoints(row.entry.score, scoreDecimals([row]))}`).join(', '),
  );
}

function dayCell({ publication, category }: PathPoint, { words, language }: Says): ChartCell {
  const { date } = publication;
  return { ...cell(words.shortDate(date), date), path: publicationPath(language, publication, category) };
}

/** The numbers of a claim’s course, newest first: a row for each publication. */
export function claimTable(path: readonly PathPoint[], options: TableOptions): ChartTable {
  const { metric, scale, words, title } = options;
  const { columns, caption, breaks } = words.claim;
  const hasInterval = path.some((point) => intervalOf(point, metric) !== undefined);
  const column = columnsOf(columns);
  return {
    caption: caption(title),
    columns: [
      column.text('date'),
      column.numbers('value'),
      ...(hasInterval ? [column.intervals('interval')] : []),
      column.text('rows'),
      column.text('note'),
    ],
    rows: path.toReversed().map((point) => {
      const decimals = courseDecimals(point, scale);
      return [
        dayCell(point, options),
        cell(courseValue(point.value, scale, words, decimals), rounded(point.value, decimals)),
        ...(hasInterval ? [intervalCell(intervalOf(point, metric), { decimals, words })] : []),
        rowsCell(point),
        cell(point.breaksBefore ? breaks[point.breaksBefore] : ''),
      ];
    }),
  };
}
