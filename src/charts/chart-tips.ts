import type { ChartTable } from './chart.ts';

/** What a chart says of one row of its table, where a reader reaches for its point. */
export interface ChartTip {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a chart says, one tip a row of its table and in the table’s own words; an empty cell is left out. */
export function chartTips({ columns, rows }: ChartTable): ChartTip[] {
  return rows.map(([head, ...cells]) => ({
    title: head?.text ?? '',
    lines: cells.flatMap(({ text }, index) =>
      text === '' ? [] : [`${columns[index + 1]?.label ?? ''}: ${text}`],
    ),
  }));
}

/** The axis along which a chart is read: days run along x, what else heads the rows of its table stands down y. */
export function readingAxis({ columns }: Pick<ChartTable, 'columns'>): 'x' | 'y' {
  return columns[0]?.key === 'date' ? 'x' : 'y';
}
