import type { PreciseDate } from '../domain/date.ts';
import type { LaunchScore } from '../domain/launch-scores.ts';
import type { Row } from '../domain/publication.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartTable } from './chart.ts';
import { cell, intervalColumn, scoreCells, type TableDecimals } from './score-cells.ts';

/** A date of launch as exact as it is known, in words. */
export function launchText(
  { date, precision }: PreciseDate,
  written: (date: string) => string,
  words: ChartWords,
): string {
  const text = written(date);
  return precision === 'approximate' ? words.board.launches.approximately(text) : text;
}

interface TableOptions {
  readonly words: ChartWords;
  readonly title: string;
  readonly decimals: TableDecimals;
  readonly nameOf: (row: Row) => string;
  readonly organizationOf: (organization: string) => string;
}

/** The numbers of a chart of launches, newest first: one row for each point. */
export function launchesTable(launches: readonly LaunchScore[], options: TableOptions): ChartTable {
  const { words, title, nameOf, organizationOf } = options;
  const { caption, columns, record: recordWords, notRecord } = words.board.launches;
  const column = (key: keyof typeof columns, numeric = false) => ({ key, label: columns[key], numeric });
  return {
    caption: caption(title),
    columns: [
      column('date'),
      column('model'),
      column('organization'),
      column('score', true),
      intervalColumn(columns.interval),
      column('record'),
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
