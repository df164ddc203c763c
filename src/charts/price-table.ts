import type { PriceScore } from '../domain/price-scores.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import { priceText } from './price-scale.ts';
import { scoreCells, type ScoreTableOptions } from './score-cells.ts';
import { cell, columnsOf, unknownCell } from './table-cells.ts';

/** The price shown, what it is for, and from which to which its prices go where there are several. */
function priceCells({ price: { shown, lowest, highest } }: PriceScore, words: ChartWords): ChartCell[] {
  const several = lowest !== highest;
  return [
    cell(priceText(shown.amount), shown.amount),
    cell(shown.detail ?? ''),
    several
      ? {
          ...unknownCell(words.range(priceText(lowest), priceText(highest))),
          values: [lowest, highest],
        }
      : unknownCell(),
  ];
}

/** The numbers of a chart of prices, cheapest first: one row for each point. */
export function priceTable(scores: readonly PriceScore[], options: ScoreTableOptions): ChartTable {
  const { words, title, nameOf, organizationOf } = options;
  const { caption, columns, isBest } = words.board.price;
  const column = columnsOf(columns);
  return {
    caption: caption(title),
    columns: [
      column.text('model'),
      column.text('organization'),
      column.numbers('price'),
      column.text('detail'),
      { ...column.numbers('all'), fileKeys: ['lowest_price', 'highest_price'] },
      column.numbers('score'),
      column.intervals('interval'),
      column.text('best'),
    ],
    rows: scores.map((each) => [
      cell(nameOf(each.row)),
      cell(organizationOf(each.row.organization)),
      ...priceCells(each, words),
      ...scoreCells(each.row, options),
      cell(each.best ? isBest.yes : isBest.no),
    ]),
  };
}
