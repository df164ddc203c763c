import { halfWidths } from '../domain/half-widths.ts';
import { rounded } from '../domain/fixed.ts';
import type { Publication } from '../domain/publication.ts';
import type { ScoreBreak, ScorePoint } from '../domain/score-line.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import { formatPoints } from './formatters.ts';
import type { HistoryLine } from './history-lines.ts';

interface TableOptions {
  /** Newest first. */
  readonly publications: readonly Publication[];
  readonly words: ChartWords;
  readonly title: string;
  readonly nameOf: (model: string) => string;
  readonly partial: (publication: Publication) => boolean;
}

const cell = (text: string, value: string | number | null = text): ChartCell => ({ text, value });
const EMPTY = cell('', null);

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

function scoreCell(point: ScorePoint | undefined, { words, nameOf }: TableOptions): ChartCell {
  if (point === undefined) return EMPTY;
  const { score = '', interval } = scoreText(point, words.scoreHistory);
  const text = words.scoreHistory.cell({ score, interval, model: nameOf(point.row.model) });
  return cell(text, rounded(point.row.entry.score, point.decimals));
}

/** Which lines break before a publication and why, and whether it holds the top rows alone. */
function note(
  points: ReadonlyMap<string, ScorePoint>,
  partial: boolean,
  words: ChartWords['scoreHistory'],
): string {
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

/** The numbers of a history chart, newest first: a row for each publication, a column for each line. */
export function historyTable(lines: readonly HistoryLine[], options: TableOptions): ChartTable {
  const { publications, words, title, partial } = options;
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
    rows: publications.map((publication) => {
      const { date } = publication;
      const here = byDate.map(({ name, points }) => [name, points.get(date)] as const);
      const held = new Map(here.flatMap(([name, point]) => (point ? [[name, point] as const] : [])));
      return [
        cell(words.shortDate(date), date),
        ...here.map(([, point]) => scoreCell(point, options)),
        cell(note(held, partial(publication), words.scoreHistory)),
      ];
    }),
    file: historyFile(lines, options),
  };
}

/** The same numbers one a row, newest first, with the bounds of their intervals. */
function historyFile(
  lines: readonly HistoryLine[],
  { words, nameOf, publications }: TableOptions,
): ChartTable['file'] {
  const { file } = words.scoreHistory;
  const column = (key: keyof typeof file, numeric = false) => ({ key, label: file[key], numeric });
  const number = (value: number | undefined) =>
    cell(value === undefined ? '' : formatPoints(value, 2), value ?? null);
  return {
    columns: [
      column('date'),
      column('organization'),
      column('model'),
      column('score', true),
      column('interval_lower', true),
      column('interval_upper', true),
    ],
    rows: publications.flatMap(({ date }) =>
      lines.flatMap(({ name, points }) =>
        points
          .filter((point) => point.date === date)
          .map(({ row: { model, entry } }) => [
            cell(date),
            cell(name),
            cell(nameOf(model)),
            number(entry.score),
            number(entry.lower),
            number(entry.upper),
          ]),
      ),
    ),
  };
}
