import { rounded } from '../domain/fixed.ts';
import type { PlacedRow } from '../domain/row-neighbours.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import { formatPoints } from './formatters.ts';
import { cell, intervalColumn, scoreCells, type TableDecimals } from './score-cells.ts';

interface TableOptions {
  readonly words: ChartWords;
  readonly title: string;
  readonly decimals: TableDecimals;
  readonly nameOf: (placed: PlacedRow) => string;
  readonly organizationOf: (placed: PlacedRow) => string;
}

/** How a row stands to the one under it; empty where none is held. */
function nextCells(next: PlacedRow | undefined, { words, decimals }: TableOptions): ChartCell[] {
  const { gapAbovePoints, separableFromAbove } = next ?? {};
  if (gapAbovePoints === undefined || separableFromAbove === undefined)
    return [cell('', null), cell('', null)];
  return [
    cell(formatPoints(gapAbovePoints, decimals.gap), rounded(gapAbovePoints, decimals.gap)),
    cell(words.scoreGap.separable[separableFromAbove]),
  ];
}

/** The rows of a standings chart; `placed` may hold one row more than is shown, for the last to be compared with. */
export function standingsTable(
  placed: readonly PlacedRow[],
  shown: number,
  options: TableOptions,
): ChartTable {
  const { words, title, nameOf, organizationOf } = options;
  const { caption, columns } = words.board.standings;
  const column = (key: keyof typeof columns, numeric = false) => ({ key, label: columns[key], numeric });
  return {
    caption: caption(title),
    columns: [
      column('model'),
      column('place', true),
      column('organization'),
      column('score', true),
      intervalColumn(columns.interval),
      column('gap', true),
      column('separable'),
    ],
    rows: placed
      .slice(0, shown)
      .map((each, index) => [
        cell(nameOf(each)),
        cell(String(each.row.place), each.row.place),
        cell(organizationOf(each)),
        ...scoreCells(each.row, options),
        ...nextCells(placed[index + 1], options),
      ]),
  };
}
