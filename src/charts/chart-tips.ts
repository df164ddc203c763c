import type { Chart, ChartKind, ChartTable } from './chart.ts';

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

/** The charts whose points stand in rows, one under the other; all others are read from left to right. */
const IN_ROWS: ReadonlySet<ChartKind> = new Set(['category-gains', 'reigns', 'standings']);

/** The axis along which a chart is read: rows from the top down y, days and prices along x. */
export function readingAxis({ kind }: Pick<Chart, 'kind'>): 'x' | 'y' {
  return IN_ROWS.has(kind) ? 'y' : 'x';
}
