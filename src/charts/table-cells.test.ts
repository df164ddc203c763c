import { expect, test } from 'vitest';
import { charts as words } from '../i18n/en/charts.ts';
import { formatGain } from './formatters.ts';
import { columnsOf, intervalCell, pointsCell } from './table-cells.ts';

test('points are as exact in a file as a reader sees them, and nothing stands for those not known', () => {
  expect(pointsCell(241.96, { decimals: 1 })).toEqual({ text: '242.0', value: 242 });
  expect(pointsCell(-12.5, { decimals: 0 })).toEqual({ text: '−13', value: -13 });
  expect(pointsCell(undefined, { decimals: 1 })).toEqual({ text: '', value: null });
});

test('an interval has both its ends in a file, and where none was published that is said', () => {
  const format = formatGain;
  expect(intervalCell({ lower: -4.04, upper: 9 }, { decimals: 1, format, words })).toEqual({
    text: '−4.0 to +9.0',
    value: null,
    values: [-4, 9],
  });
  expect(intervalCell(undefined, { decimals: 1, words })).toEqual({
    text: 'interval not published',
    value: null,
  });
});

test('a column bears the word of its key, one of intervals two columns in a file', () => {
  const column = columnsOf({ gap: 'Gap', interval: 'Interval' });
  expect(column.numbers('gap')).toEqual({ key: 'gap', label: 'Gap', numeric: true });
  expect(column.intervals('interval').fileKeys).toEqual(['interval_lower', 'interval_upper']);
});
