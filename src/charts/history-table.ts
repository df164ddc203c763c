import { halfWidths } from '../domain/half-widths.ts';
import { rounded } from '../domain/fixed.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Row } from '../domain/publication.ts';
import type { ScoreBreak, ScorePoint } from '../domain/score-line.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import { formatPoints } from './formatters.ts';
import type { HistoryLine } from './history-lines.ts';
import { cell, columnsOf, unknownCell } from './table-cells.ts';

interface TableOptions {
  /** The days of publications, newest first. */
  readonly dates: readonly IsoDate[];
  readonly words: ChartWords;
  readonly title: string;
  /** What a row is of: the model, or the name it is listed by. */
  readonly rowName: (row: Row) => string;
}

/** A score with its interval about it: `1424.6 ±6.9`. */
function scoreText(
  { row, decimals }: ScorePoint,
  words: ChartWords['scoreHistory'],
): Record<'score' | 'interval', string | undefined> {
  const around = halfWidths(row.entry);
  const [below, above] = [around?.below, around?.above].map((half) =>
    half === undefined ? undefined : formatPoints(half, decimals),
  );
  const interval =
    below === undefined || above === undefined
      ? undefined
      : below === above
        ? words.half(above)
        : words.halves(above, below);
  return { score: formatPoints(row.entry.score, decimals), interval };
}

function scoreCell(point: ScorePoint | undefined, { words, rowName }: TableOptions): ChartCell {
  if (point === undefined) return unknownCell();
  const { score = '', interval } = scoreText(point, words.scoreHistory);
  const text = words.scoreHistory.cell({ score, interval, model: rowName(point.row) });
  return cell(text, rounded(point.row.entry.score, point.decimals));
}

/** Which lines break before a day and why, and whether a publication of it holds the top rows alone. */
function note(points: ReadonlyMap<string, ScorePoint>, words: ChartWords['scoreHistory']): string {
  const held = [...points.values()].map(({ publication }) => publication.categories.get('overall')?.coverage);
  const partial = held.some((coverage) => coverage?.kind === 'top');
  const broken = [...points].flatMap(([name, { breaksBefore }]) =>
    breaksBefore ? [{ name, breaksBefore }] : [],
  );
  const reasons = Map.groupBy(broken, ({ breaksBefore }) => breaksBefore);
  const told = [...reasons].map(([reason, lines]: [ScoreBreak, { name: string }[]]) =>
    words.breaks[reason](
      lines.length > 1 && lines.length === points.size
        ? words.everyLine
        : lines.map(({ name }) => name).join(', '),
    ),
  );
  return [...told, ...(partial ? [words.partial] : [])].join('; ');
}

/** The numbers of a history chart, newest first: a row for each day of a publication, a column for each line. */
export function historyTable(lines: readonly HistoryLine[], options: TableOptions): ChartTable {
  const { dates, words, title } = options;
  const { columns, caption } = words.scoreHistory;
  const byDate = lines.map(({ name, points }) => ({
    name,
    points: new Map(points.map((point) => [point.date, point])),
  }));
  return {
    caption: caption(title),
    columns: [
      { key: 'date', label: columns.date, numeric: false },
      ...lines.map(({ name }, index) => ({ key: `line-${index + 1}`, label: name, numeric: false })),
      { key: 'note', label: columns.note, numeric: false },
    ],
    rows: dates.map((date) => {
      const here = byDate.map(({ name, points }) => [name, points.get(date)] as const);
      const held = new Map(here.flatMap(([name, point]) => (point ? [[name, point] as const] : [])));
      return [
        cell(words.shortDate(date), date),
        ...here.map(([, point]) => scoreCell(point, options)),
        cell(note(held, words.scoreHistory)),
      ];
    }),
    file: historyFile(lines, options),
  };
}

/** The same numbers one a row, newest first, with the bounds of their intervals. */
function historyFile(
  lines: readonly HistoryLine[],
  { words, rowName, dates }: TableOptions,
): ChartTable['file'] {
  const { file } = words.scoreHistory;
  const column = columnsOf(file);
  const number = (value: number | undefined) =>
    cell(value === undefined ? '' : formatPoints(value, 2), value ?? null);
  return {
    columns: [
      column.text('date'),
      column.text('organization'),
      column.text('model'),
      column.numbers('score'),
      column.numbers('interval_lower'),
      column.numbers('interval_upper'),
    ],
    rows: dates.flatMap((date) =>
      lines.flatMap(({ name, points }) =>
        points
          .filter((point) => point.date === date)
          .map(({ row }) => [
            cell(date),
            cell(name),
            cell(rowName(row)),
            number(row.entry.score),
            number(row.entry.lower),
            number(row.entry.upper),
          ]),
      ),
    ),
  };
}
