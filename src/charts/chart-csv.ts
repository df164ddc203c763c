import { stringify } from 'csv-stringify/sync';
import type { CellValue, ChartCell, ChartColumn, ChartTable } from './chart.ts';

function keysOf({ key, fileKeys = [key] }: ChartColumn): readonly string[] {
  return fileKeys;
}

function valuesOf(column: ChartColumn, { value, values }: ChartCell): readonly CellValue[] {
  return values ?? keysOf(column).map((_, index) => (index === 0 ? value : null));
}

/**
 * The table of a chart as CSV (RFC 4180): keys head the columns, values are as exact as the table, both ends of an
 * interval stand in columns of their own, and what is not known is empty. A text that a spreadsheet would take for a
 * formula has an apostrophe before it.
 */
export function chartCsv(table: Pick<ChartTable, 'columns' | 'rows' | 'file'>): string {
  const { columns, rows } = table.file ?? table;
  const lines = rows.map((cells) =>
    columns.flatMap((column, index) => {
      const cell = cells[index];
      return cell === undefined ? keysOf(column).map(() => null) : valuesOf(column, cell);
    }),
  );
  return stringify([columns.flatMap(keysOf), ...lines], {
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
