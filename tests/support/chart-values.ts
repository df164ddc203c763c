import type { ChartKind } from '../../src/charts/chart.ts';
import { dayOf, POINTS, type Expected, type Written } from './table-points.ts';

/** The table of a chart as a page shows it: the heads of its columns, the texts of its rows and the day of each. */
export interface ShownTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly dates: readonly (string | undefined)[];
}

/** A point as a chart holds it: its values, its row in the table, and what its dataset is called. */
export interface ShownPoint {
  readonly x: number;
  readonly y: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly row: number;
  readonly label: string;
}

function agrees(point: ShownPoint, { row, label, x, y, ends }: Expected): boolean {
  if (point.row !== row || (label !== undefined && point.label !== label)) return false;
  const near = (value: number | undefined, written: Written | undefined) =>
    value === undefined || written === undefined
      ? value === written
      : Math.abs(value - written.value) <= written.within + 1e-9;
  const [lower, upper] = ends ?? [];
  const whiskers = ends === undefined || (near(point.lower, lower) && near(point.upper, upper));
  return whiskers && near(point.x, x) && (y === undefined || near(point.y, y));
}

/** The points that a table gives and a chart lacks, and those it has and the table does not give; none where both say the same. */
export function pointsAstray(
  kind: ChartKind,
  { columns, rows, dates }: ShownTable,
  points: readonly ShownPoint[],
): { readonly missing: readonly Expected[]; readonly unheard: readonly ShownPoint[] } {
  const expected = rows.flatMap((cells, row) => {
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    return POINTS[kind]({ row, cell, day: dayOf(dates[row] ?? '') }, columns);
  });
  const unheard = [...points];
  const missing = expected.filter((each) => {
    const at = unheard.findIndex((point) => agrees(point, each));
    if (at !== -1) unheard.splice(at, 1);
    return at === -1;
  });
  return { missing, unheard };
}
