import type { IsoDate } from '../domain/date.ts';
import { localized } from '../domain/localized.ts';
import type { ScorePoint } from '../domain/score-line.ts';
import { chartSubject, type HistoryChartRequest } from './chart-request.ts';
import type { Chart, Says } from './chart.ts';
import { formatPoints } from './formatters.ts';
import { drawnChart } from './drawn-chart.ts';
import { historyPicture } from './history-picture.ts';
import { hatchedOf, shownMethodChanges, type HistoryParts } from './history-shown.ts';
import { historyTable } from './history-table.ts';

/** What the marks of a chart mean that it has. */
function notesOf(parts: HistoryParts, { words, language }: Says): string[] {
  const { scoreHistory: said } = words;
  const methods = shownMethodChanges(parts).map(({ date, title }) =>
    said.method(words.shortDate(date), localized(title, language)),
  );
  const remeasured = parts.lines.some(({ points }) =>
    points.some(({ breaksBefore }) => breaksBefore === 'remeasured'),
  );
  const last = [
    ...(remeasured ? [said.dotted] : []),
    ...(hatchedOf(parts.bands).length > 0 ? [said.hatched] : []),
    ...(methods.length > 0 ? [said.methods(methods.join('; '))] : []),
  ];
  return [parts.ofModel ? said.modelMarks : said.marks, ...(last.length > 0 ? [last.join(' ')] : [])];
}

function descriptionOf({ lines, dates, ofModel, words, nameOf }: HistoryParts): string {
  const { scoreHistory: said, noneHeld } = words;
  const [newest, oldest] = [dates[0], dates.at(-1)];
  const all = lines.flatMap(({ points }) => points);
  const [first] = all;
  if (newest === undefined || oldest === undefined || first === undefined) return noneHeld;
  const told = ({ row, decimals }: ScorePoint) => formatPoints(row.entry.score, decimals);
  const highest = all.reduce(
    (most, point) => (point.row.entry.score > most.row.entry.score ? point : most),
    first,
  );
  // Boards are published on different days; on one board all are.
  const last = lines.flatMap(({ name, points }) => {
    const point = points.at(-1);
    if (point === undefined || (!ofModel && point.date !== newest)) return [];
    return [{ name, score: told(point), ...(ofModel && { date: words.shortDate(point.date) }) }];
  });
  const range = {
    lines: lines.length,
    count: dates.length,
    from: words.date(oldest),
    to: words.date(newest),
  };
  return [
    said.newest(words.date(newest), last),
    said.highest({ name: nameOf(highest.row.model), score: told(highest), date: words.date(highest.date) }),
    said.description(range),
  ].join(' ');
}

/** What a chart of scores says of itself beside what its parts give. */
interface Told {
  readonly request: HistoryChartRequest;
  readonly subtitle: string;
  readonly marked?: string;
  readonly dataDate?: IsoDate;
  readonly source: Chart['source'];
  readonly says: Says;
}

/** A chart of scores through time from its parts; without a score it is empty. */
export function historyChart(parts: HistoryParts, told: Told): Chart {
  const { lines, dates, words, title, asOf, rowName } = parts;
  const { request, subtitle, marked, dataDate, source, says } = told;
  const said = {
    kind: 'history',
    subject: chartSubject(request),
    unit: words.unit,
    subtitle,
    notes: notesOf(parts, says),
    ...(marked !== undefined && { marked }),
    description: descriptionOf(parts),
    asOf,
    dataDate,
    source,
    table: historyTable(lines, { dates, words, title, rowName }),
  } as const;
  return drawnChart(said, parts, historyPicture);
}
