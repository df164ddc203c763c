import type { ChartKind } from '../../src/charts/chart.ts';
import { epochDay } from '../../src/domain/date.ts';

/** A number as it is written, with half a unit of its last decimal. */
export interface Written {
  readonly value: number;
  readonly within: number;
}

/** A point as a row of a table gives it. */
export interface Expected {
  readonly row: number;
  /** Left out, as `y` and `ends` are, where the table does not say. */
  readonly label?: string;
  readonly x: Written;
  readonly y?: Written;
  readonly ends?: readonly Written[];
}

/** A row of a table, to be read. */
export interface Row {
  readonly row: number;
  /** The text of a column’s cell. */
  readonly cell: (column: string) => string;
  /** The day in its first cell, or the middle of its month or year. */
  readonly day: Written;
}

const exactly = (value: number): Written => ({ value, within: 0 });

function numbersIn(text: string): Written[] {
  return [...text.replaceAll('\u2212', '-').matchAll(/-?\d+(?:\.(\d+))?/g)].map(
    ([number, decimals = '']) => ({ value: Number(number), within: 0.5 / 10 ** decimals.length }),
  );
}

/** A day as it is dated, or any day of a month or a year. */
export function dayOf(date: string): Written {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return exactly(epochDay(date));
  const within = month === undefined ? 183 : 16;
  return { value: epochDay(`${year}-${month ?? '07'}-${month === undefined ? '01' : '15'}`), within };
}

/** Along days: a point a row, called as the model in the second column. */
function gapPoints({ row, cell, day }: Row): Expected[] {
  const ends = numbersIn(cell('Interval'));
  return numbersIn(cell('Gap')).map((y) => ({ row, label: cell('Leader'), x: day, y, ends }));
}

/** Down rows: a point a number of what was announced, and of what was measured, which alone has an interval. */
function gainPoints({ row, cell }: Row): Expected[] {
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
}

/** A score with its interval, called as its organization: down rows, along days or along prices. */
const scored =
  (column: string, at: (row: Row, score: Written) => Pick<Expected, 'x' | 'y'>) =>
  (row: Row): Expected[] =>
    numbersIn(row.cell(column)).map((score) => ({
      row: row.row,
      label: row.cell('Organization'),
      ends: numbersIn(row.cell('Interval')),
      ...at(row, score),
    }));

function priceOf({ cell }: Row): Written {
  const [price = exactly(Number.NaN)] = numbersIn(cell('Price per picture, US dollars'));
  return { value: Math.log10(price.value), within: 1e-4 };
}

/** A column a line: its score stands first in the cell; whiskers are drawn at some points alone. */
function historyPoints({ row, cell, day }: Row, columns: readonly string[]): Expected[] {
  return columns.slice(1).flatMap((label) => {
    const [, score = ''] = /^(\d+(?:\.\d+)?)[ ,]/.exec(cell(label)) ?? [];
    return numbersIn(score).map((y) => ({ row, label, x: day, y }));
  });
}

const DAYS = /^(\d{1,2}) (\w{3}) (\d{4})$/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** A reign stands where it begins. */
function reignPoints({ row, cell }: Row): Expected[] {
  const [, day = '', month = '', year = ''] = DAYS.exec(cell('From')) ?? [];
  const date = `${year}-${String(MONTHS.indexOf(month) / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [{ row, x: exactly(epochDay(date)) }];
}

/** What was measured on a day, in whatever unit; its line has the name of the whole chart. */
function claimPoints({ row, cell, day }: Row): Expected[] {
  const ends = numbersIn(cell('Interval'));
  return numbersIn(cell('Measured')).map((y) => ({ row, x: day, y, ends }));
}

/** The points that a row of a table gives to its chart. */
export const POINTS: Readonly<Record<ChartKind, (row: Row, columns: readonly string[]) => Expected[]>> = {
  'score-gap': gapPoints,
  'category-gains': gainPoints,
  history: historyPoints,
  reigns: reignPoints,
  standings: scored('Score', ({ row }, x) => ({ x, y: exactly(row) })),
  launches: scored('Newest score', ({ day }, y) => ({ x: day, y })),
  price: scored('Score', (row, y) => ({ x: priceOf(row), y })),
  claim: claimPoints,
};
