import type { PriceScore } from '../domain/price-scores.ts';
import type { Row } from '../domain/publication.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import { priceText } from './price-scale.ts';
import { cell, intervalColumn, scoreCells, type TableDecimals } from './score-cells.ts';

interface TableOptions {
  readonly words: ChartWords;
  readonly title: string;
  readonly decimals: TableDecimals;
  readonly nameOf: (row: Row) => string;
  readonly organizationOf: (organization: string) => string;
}

/** The price shown, what it is for, and from which to which its prices go where there are several. */
function priceCells({ price: { shown, lowest, highest } }: PriceScore, words: ChartWords): ChartCell[] {
  const several = lowest !== highest;
  return [
    cell(priceText(shown.amount), shown.amount),
    cell(shown.detail ?? ''),
    several
      ? {
          ...cell(words.board.price.range(priceText(lowest), priceText(highest)), null),
          values: [lowest, highest],
        }
      : cell('', null),
  ];
}

/** The numbers of a chart of prices, cheapest first: one row for each point. */
export function priceTable(scores: readonly PriceScore[], options: TableOptions): ChartTable {
  const { words, title, nameOf, organizationOf } = options;
  const { caption, columns, isBest } = words.board.price;
  const column = (key: keyof typeof columns, numeric = false) => ({ key, label: columns[key], numeric });
  return {
    caption: caption(title),
    columns: [
      column('model'),
      column('organization'),
      column('price', true),
      column('detail'),
      { ...column('all', true), fileKeys: ['lowest_price', 'highest_price'] },
      column('score', true),
      intervalColumn(columns.interval),
      column('best'),
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
