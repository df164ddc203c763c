import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { leadBands } from '../domain/lead-bands.ts';
import { localized, type Language } from '../domain/localized.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { organizationLines, type OrganizationLine } from '../domain/organization-lines.ts';
import { lastHeldDate, reigns } from '../domain/reigns.ts';
import type { ScorePoint } from '../domain/score-line.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { chartId, chartSubject, type HistoryChartRequest } from './chart-request.ts';
import type { Chart } from './chart.ts';
import { formatPoints } from './formatters.ts';
import { freshnessOf } from './freshness.ts';
import type { HistoryLine } from './history-lines.ts';
import { hatchedOf, historyPicture, shownMethodChanges, type HistoryParts } from './history-picture.ts';
import { historyTable } from './history-table.ts';

/** An organization is shown that was ever among so many first ones. */
const SHOWN_PLACES = 2;

interface Says {
  readonly words: ChartWords;
  readonly language: Language;
}

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
  return [said.marks, ...(last.length > 0 ? [last.join(' ')] : [])];
}

function descriptionOf({ lines, dates, words, nameOf }: HistoryParts): string {
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
  const now = lines.flatMap(({ name, points }) =>
    points.filter(({ date }) => date === newest).map((point) => ({ name, score: told(point) })),
  );
  const range = {
    lines: lines.length,
    count: dates.length,
    from: words.date(oldest),
    to: words.date(newest),
  };
  return [
    said.newest(words.date(newest), now),
    said.highest({ name: nameOf(highest.row.model), score: told(highest), date: words.date(highest.date) }),
    said.description(range),
  ].join(' ');
}

/**
 * The score of each organization’s best row through time: a line for each organization that was ever among the first two,
 * in runs that may be joined, releases named. Without a publication the chart is empty.
 */
export function historyChart(catalog: Catalog, request: HistoryChartRequest, says: Says): Chart {
  const board = catalog.boards.get(request.board);
  if (board === undefined) throw new Error(`${chartId(request)}: there is no board "${request.board}"`);
  const { words } = says;
  const nameOf = (model: string) => catalog.models.get(model)?.name ?? model;
  const all = organizationLines(catalog, board);
  const lines = all.filter(({ bestPlace }) => bestPlace <= SHOWN_PLACES).map(namedLine(catalog));
  const others = all.filter(({ bestPlace }) => bestPlace > SHOWN_PLACES).map(namedLine(catalog));
  const parts = partsOf(catalog, board, { lines, nameOf, ...says });
  const { title, freshness } = parts;
  const publications = mainPublications(catalog, board.id).toReversed();
  const said = words.scoreHistory;
  const notShown = others.length === 0 ? [] : [said.others(others.map(({ name }) => name).join(', '))];
  return {
    kind: 'history',
    subject: chartSubject(request),
    id: chartId(request),
    title,
    unit: words.unit,
    subtitle: `${said.subtitle} ${said.shown(SHOWN_PLACES)}`,
    notes: notesOf(parts, says),
    ...(notShown[0] !== undefined && { marked: notShown[0] }),
    description: descriptionOf(parts),
    asOf: catalog.asOf,
    dataDate: publications[0] && lastHeldDate(publications[0], 'overall'),
    freshness,
    credit: words.credit,
    source: board.attribution,
    pictures: { narrow: historyPicture(parts, 'narrow'), wide: historyPicture(parts, 'wide') },
    table: historyTable(lines, {
      publications,
      words,
      title,
      nameOf,
      partial: ({ categories }) => categories.get('overall')?.coverage.kind === 'top',
    }),
  };
}

function namedLine({
  organizations,
}: Pick<Catalog, 'organizations'>): (line: OrganizationLine) => HistoryLine {
  return ({ organization, points }) => ({
    name: organizations.get(organization)?.name ?? organization,
    organization,
    points,
  });
}

function partsOf(
  catalog: Catalog,
  board: Board,
  { lines, nameOf, words, language }: Says & Pick<HistoryParts, 'lines' | 'nameOf'>,
): HistoryParts {
  const newestFirst = mainPublications(catalog, board.id).toReversed();
  const dataDate = newestFirst[0] && lastHeldDate(newestFirst[0], 'overall');
  return {
    lines,
    dates: newestFirst.map(({ date }) => date),
    bands: leadBands(catalog, board.id),
    methodChanges: board.methodChanges,
    leaders: new Set(reigns(catalog, board.id).map(({ model }) => model)),
    releases: true,
    words,
    title: words.scoreHistory.title(localized(board.name, language)),
    freshness: freshnessOf(dataDate, catalog.asOf, words),
    asOf: catalog.asOf,
    nameOf,
  };
}
