import { epochDay } from '../../src/domain/date.ts';

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

/** A number as it is written, with half a unit of its last decimal. */
interface Written {
  readonly value: number;
  readonly within: number;
}

interface Expected {
  readonly row: number;
  readonly label: string;
  readonly x: Written;
  readonly y: Written;
  readonly ends: readonly Written[];
}

const exactly = (value: number): Written => ({ value, within: 0 });

function numbersIn(text: string): Written[] {
  return [...text.replaceAll('\u2212', '-').matchAll(/-?\d+(?:\.(\d+))?/g)].map(
    ([number, decimals = '']) => ({ value: Number(number), within: 0.5 / 10 ** decimals.length }),
  );
}

/** Along days: a point a row, called as the model in the second column. */
function gapPoints({ columns, rows, dates }: ShownTable): Expected[] {
  return rows.flatMap((cells, row) => {
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const x = exactly(epochDay(dates[row] ?? ''));
    const ends = numbersIn(cell('Interval'));
    return numbersIn(cell('Gap')).map((y) => ({ row, label: cells[1] ?? '', x, y, ends }));
  });
}

/** Down rows: a point a number of what was announced, and of what was measured, which alone has an interval. */
function gainPoints({ columns, rows }: ShownTable): Expected[] {
  return rows.flatMap((cells, row) => {
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const ends = numbersIn(cell('Interval'));
    return ['Announced', 'Measured'].flatMap((label) =>
      numbersIn(cell(label)).map((x) => ({
        row,
        label,
        x,
        y: exactly(row),
        ends: label === 'Measured' ? ends : [],
      })),
    );
  });
}

function agrees(point: ShownPoint | undefined, { row, label, x, y, ends }: Expected): boolean {
  if (point === undefined || point.row !== row || point.label !== label) return false;
  const near = (value: number | undefined, written: Written | undefined) =>
    value === undefined || written === undefined
      ? value === written
      : Math.abs(value - written.value) <= written.within + 1e-9;
  const [lower, upper] = ends;
  return near(point.x, x) && near(point.y, y) && near(point.lower, lower) && near(point.upper, upper);
}

/** The points that a table gives and a chart lacks, and those it has and the table does not give; none where both say the same. */
export function pointsAstray(
  table: ShownTable,
  points: readonly ShownPoint[],
): { readonly missing: readonly Expected[]; readonly unheard: readonly ShownPoint[] } {
  const expected = table.columns.includes('Gap') ? gapPoints(table) : gainPoints(table);
  const unheard = [...points];
  const missing = expected.filter((each) => {
    const at = unheard.findIndex((point) => agrees(point, each));
    if (at !== -1) unheard.splice(at, 1);
    return at === -1;
  });
  return { missing, unheard };
}
