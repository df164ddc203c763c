import { expect, test } from 'vitest';
import { chartTips, readingAxis } from './chart-tips.ts';
import { CHART_KINDS } from './chart.ts';

const cell = (text: string) => ({ text, value: text });
const table = {
  caption: 'Gaps',
  columns: [
    { key: 'date', label: 'Published', numeric: false },
    { key: 'gap', label: 'Gap', numeric: true },
    { key: 'note', label: 'Note', numeric: false },
  ],
  rows: [
    [cell('22 Apr 2026'), cell('242'), cell('')],
    [cell('21 Apr 2026'), cell('\u22123'), cell('top rows only')],
  ],
};

test('a tip says its row in the words of the table, head first, and leaves out what is empty', () => {
  expect(chartTips(table)).toEqual([
    { title: '22 Apr 2026', lines: ['Gap: 242'] },
    { title: '21 Apr 2026', lines: ['Gap: \u22123', 'Note: top rows only'] },
  ]);
});

test('a table without rows has no tips', () => {
  expect(chartTips({ ...table, rows: [] })).toEqual([]);
});

test('a chart of rows is read down y, any other along x', () => {
  expect(CHART_KINDS.filter((kind) => readingAxis({ kind }) === 'y')).toEqual([
    'category-gains',
    'reigns',
    'standings',
  ]);
});
