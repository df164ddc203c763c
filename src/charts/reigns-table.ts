import { gapInterval } from '../domain/gap-points.ts';
import type { Lead } from '../domain/lead.ts';
import { lastHeldDate, type Reign } from '../domain/reigns.ts';
import { scoreDecimals } from '../domain/score-decimals.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import { cell, columnsOf, intervalCell, pointsCell } from './table-cells.ts';

interface TableOptions {
  readonly words: ChartWords;
  readonly title: string;
  readonly nameOf: (model: string) => string;
  readonly boardName: (board: string) => string;
}

function decimalsOf({ leader, next }: Lead): 0 | 1 {
  return scoreDecimals([leader, ...(next ? [next] : [])]);
}

function row(reign: Reign, { words, nameOf, boardName }: TableOptions): ChartCell[] {
  const { opening, widest } = reign;
  const decimals = decimalsOf(opening);
  const to = reign.until?.date ?? lastHeldDate(reign.last, reign.category);
  return [
    cell(nameOf(reign.model)),
    cell(boardName(reign.board)),
    cell(words.shortDate(reign.from.date), reign.from.date),
    cell(words.shortDate(to), to),
    cell(String(reign.reignDays), reign.reignDays),
    pointsCell(opening.gapPoints, { decimals }),
    intervalCell(opening.next && gapInterval(opening.leader, opening.next), { decimals, words }),
    cell(words.scoreGap.separable[reign.separable]),
    pointsCell(widest.gapPoints, { decimals: decimalsOf(widest) }),
    cell(words.reigns.ending[reign.ending]),
  ];
}

/** The reigns of a chart, one a row, in their order. */
export function reignsTable(reigns: readonly Reign[], options: TableOptions): ChartTable {
  const { columns, caption } = options.words.reigns;
  const column = columnsOf(columns);
  return {
    caption: caption(options.title),
    columns: [
      column.text('leader'),
      column.text('board'),
      column.text('from'),
      column.text('to'),
      column.numbers('days'),
      column.numbers('gap'),
      column.intervals('interval'),
      column.text('separable'),
      column.numbers('widest'),
      column.text('note'),
    ],
    rows: reigns.map((reign) => row(reign, options)),
  };
}
