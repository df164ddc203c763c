import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { chartCsv } from './chart-csv.ts';
import type { ChartCell, ChartTable } from './chart.ts';

const table: ChartTable = {
  caption: 'A caption',
  columns: [
    { key: 'date', label: 'Published', numeric: false },
    { key: 'gap', label: 'Gap', numeric: true },
    { key: 'interval', label: 'Interval', numeric: true, fileKeys: ['interval_lower', 'interval_upper'] },
    { key: 'note', label: 'Note', numeric: false },
  ],
  rows: [
    [
      { text: '22 Apr 2026', value: '2026-04-22' },
      { text: '−12.5', value: -12.5 },
      { text: '−20 to −5', value: null, values: [-20, -5] },
      { text: 'one, “two”\nthree', value: 'one, "two"\nthree' },
    ],
    [
      { text: '1 Jan 2026', value: '2026-01-01' },
      { text: 'not held', value: null },
      { text: 'interval not published', value: null },
      { text: '', value: '' },
    ],
  ],
};

test('the file has a line of keys and a line a row: raw values, both ends of an interval apart, nothing for what is not known', () => {
  expect(chartCsv(table)).toBe(
    'date,gap,interval_lower,interval_upper,note\r\n' +
      '2026-04-22,-12.5,-20,-5,"one, ""two""\nthree"\r\n' +
      '2026-01-01,,,,\r\n',
  );
});

test('a table that has another shape in a file is written in that shape', () => {
  const file = { columns: table.columns.slice(0, 2), rows: table.rows.map((cells) => cells.slice(0, 2)) };
  expect(chartCsv({ ...table, file })).toBe('date,gap\r\n2026-04-22,-12.5\r\n2026-01-01,\r\n');
});

test.each(['=1+1', '+49', '-5 or so', '@name', '\tx'])(
  'a text that a spreadsheet would run is made one that it shows: %j',
  (value) => {
    const cells: ChartCell[] = [{ text: value, value }];
    const rows = parse(chartCsv({ ...table, columns: table.columns.slice(3), rows: [cells] }));
    expect(rows).toEqual([['note'], [`'${value}`]]);
  },
);
