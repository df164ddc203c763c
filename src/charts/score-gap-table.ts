import type { ScoreGap } from '../domain/score-gap.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import { cell, columnsOf, intervalCell, pointsCell } from './table-cells.ts';

interface TableOptions {
  readonly words: ChartWords;
  readonly title: string;
  /** Whether the gaps are of one model rather than of the leaders. */
  readonly ofSubject: boolean;
  readonly nameOf: (model: string) => string;
}

function note(gap: ScoreGap, words: ChartWords): string {
  const notes = [
    gap.breaksBefore === 'remeasured' && words.remeasured,
    gap.partial && words.scoreGap.partial,
  ];
  return notes.filter(Boolean).join('; ');
}

function row(gap: ScoreGap, { words, nameOf }: TableOptions): ChartCell[] {
  const { decimals } = gap;
  return [
    cell(words.shortDate(gap.date), gap.date),
    cell(nameOf(gap.leader.model)),
    pointsCell(gap.gapPoints, { decimals }),
    cell(nameOf(gap.comparator.model)),
    intervalCell(gap.interval, { decimals, words }),
    cell(words.scoreGap.separable[gap.separable]),
    cell(note(gap, words)),
  ];
}

/** The numbers of a gap chart, newest first: one row for each point. */
export function scoreGapTable(gaps: readonly ScoreGap[], options: TableOptions): ChartTable {
  const { words, title, ofSubject } = options;
  const { columns } = words.scoreGap;
  const column = columnsOf(columns);
  return {
    caption: words.scoreGap.caption(title),
    columns: [
      column.text('date'),
      { ...column.text('leader'), label: ofSubject ? columns.subject : columns.leader },
      column.numbers('gap'),
      { ...column.text('comparator'), label: ofSubject ? columns.compared : columns.comparator },
      column.intervals('interval'),
      column.text('separable'),
      column.text('note'),
    ],
    rows: [...gaps].reverse().map((gap) => row(gap, options)),
  };
}
