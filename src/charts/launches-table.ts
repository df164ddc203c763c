import type { PreciseDate } from '../domain/date.ts';
import type { LaunchScore } from '../domain/launch-scores.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartTable } from './chart.ts';
import { scoreCells, type ScoreTableOptions } from './score-cells.ts';
import { cell, columnsOf } from './table-cells.ts';

/** A date of launch as exact as it is known, in words. */
export function launchText(
  { date, precision }: PreciseDate,
  written: (date: string) => string,
  words: ChartWords,
): string {
  const text = written(date);
  return precision === 'approximate' ? words.board.launches.approximately(text) : text;
}

/** The numbers of a chart of launches, newest first: one row for each point. */
export function launchesTable(launches: readonly LaunchScore[], options: ScoreTableOptions): ChartTable {
  const { words, title, nameOf, organizationOf } = options;
  const { caption, columns, record: recordWords, notRecord } = words.board.launches;
  const column = columnsOf(columns);
  return {
    caption: caption(title),
    columns: [
      column.text('date'),
      column.text('model'),
      column.text('organization'),
      column.numbers('score'),
      column.intervals('interval'),
      column.text('record'),
    ],
    rows: launches
      .toReversed()
      .map(({ released, row, record }) => [
        cell(launchText(released, words.shortDate, words), released.date),
        cell(nameOf(row)),
        cell(organizationOf(row.organization)),
        ...scoreCells(row, options),
        cell(record === undefined ? notRecord : recordWords[record]),
      ]),
  };
}
