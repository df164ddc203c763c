import type { PlacedRow } from '../domain/row-neighbours.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import { scoreCells, type ScoreTableOptions } from './score-cells.ts';
import { cell, columnsOf, pointsCell, unknownCell } from './table-cells.ts';

/** How a row stands to the one under it; empty where none is held. */
function nextCells(next: PlacedRow | undefined, { words, decimals }: ScoreTableOptions): ChartCell[] {
  const { gapAbovePoints, separableFromAbove } = next ?? {};
  if (gapAbovePoints === undefined || separableFromAbove === undefined) return [unknownCell(), unknownCell()];
  return [
    pointsCell(gapAbovePoints, { decimals: decimals.gap }),
    cell(words.scoreGap.separable[separableFromAbove]),
  ];
}

/** The rows of a standings chart; `placed` may hold one row more than is shown, for the last to be compared with. */
export function standingsTable(
  placed: readonly PlacedRow[],
  shown: number,
  options: ScoreTableOptions,
): ChartTable {
  const { words, title, nameOf, organizationOf } = options;
  const { caption, columns } = words.board.standings;
  const column = columnsOf(columns);
  return {
    caption: caption(title),
    columns: [
      column.text('model'),
      column.numbers('place'),
      column.text('organization'),
      column.numbers('score'),
      column.intervals('interval'),
      column.numbers('gap'),
      column.text('separable'),
    ],
    rows: placed
      .slice(0, shown)
      .map((each, index) => [
        cell(nameOf(each.row)),
        cell(String(each.row.place), each.row.place),
        cell(organizationOf(each.row.organization)),
        ...scoreCells(each.row, options),
        ...nextCells(placed[index + 1], options),
      ]),
  };
}
