import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { IsoDate } from '../domain/date.ts';
import { lastDay } from '../domain/last-day.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { compareText } from '../domain/problem.ts';
import { boardName, modelName, organizationName } from '../domain/record-names.ts';
import { lastHeldDate, reigns, type Reign } from '../domain/reigns.ts';
import { chartCredit } from './chart-credit.ts';
import { chartId, chartSubject, type ReignsChartRequest } from './chart-request.ts';
import type { Chart, Says } from './chart.ts';
import { drawnChart } from './drawn-chart.ts';
import { freshnessOf } from './freshness.ts';
import { reignLane } from './reign-lane.ts';
import { reignsPicture, type ReignsParts } from './reigns-picture.ts';
import { reignsTable } from './reigns-table.ts';

/** The boards asked for, first and others: all that hold anything, or the one. Throws where there is none. */
function boardsOf(catalog: Catalog, request: ReignsChartRequest): readonly [Board, ...Board[]] {
  const asked = [...catalog.boards.values()].filter(
    ({ id }) => request.board === undefined || request.board === id,
  );
  const held = asked.filter(({ id }) => mainPublications(catalog, id).length > 0);
  const [first, ...others] = held.length === 0 ? asked.slice(0, 1) : held;
  if (first === undefined) throw new Error(`${chartId(request)}: there is no board "${request.board ?? ''}"`);
  return [first, ...others];
}

/** The newest reign of each board, and the longest of all. */
function descriptionOf({ reigns: all, boards, words, nameOf, boardName }: ReignsParts): string {
  const [first] = all;
  if (first === undefined) return words.noneHeld;
  const longest = all.reduce((most, reign) => (reign.reignDays > most.reignDays ? reign : most), first);
  const told = (reign: Reign) => ({ board: boardName(reign.board), leader: nameOf(reign.model) });
  const newest = boards.flatMap((board) => all.findLast((reign) => reign.board === board) ?? []);
  const { description, newest: newestWords, longest: longestWords } = words.reigns;
  return [
    ...newest.map((reign) => newestWords({ ...told(reign), date: words.date(reign.from.date) })),
    longestWords({ ...told(longest), days: longest.reignDays }),
    description({ reigns: all.length, boards: newest.length }),
  ].join(' ');
}

/** The launches marked, in words, earliest first; undefined where there are none. */
function launchNote({ catalog, boards, from, words, nameOf }: ReignsParts): string | undefined {
  const type = { trackWidth: 1, size: 0, beside: 0, lineLength: 1 };
  const axis = { from, to: catalog.asOf };
  const all = boards.flatMap((board) => reignLane(catalog, board, { axis, type, nameOf }).launches);
  const each = [...new Map(all.map((launch) => [launch.model, launch])).values()];
  const told = each
    .sort((a, b) => compareText(a.date, b.date))
    .map(({ model, date }) => `${nameOf(model)} (${words.shortDate(date)})`);
  return told.length === 0 ? undefined : words.launches(told.join(', '));
}

/**
 * Who led boards through time: a lane a board, a band for each stretch of a reign, oldest on the left. A board of which
 * nothing is held has no lane; without any, the chart is empty.
 */
export function reignsChart(catalog: Catalog, request: ReignsChartRequest, says: Says): Chart {
  const { words } = says;
  const boards = boardsOf(catalog, request);
  const newest = boards.flatMap(({ id }) => mainPublications(catalog, id).at(-1) ?? []);
  const dataDate = lastDay(newest.map((publication) => lastHeldDate(publication, 'overall')));
  const parts = partsOf(catalog, { boards, dataDate, board: request.board }, says);
  const { reigns: all, title, nameOf, boardName: nameOfBoard } = parts;
  const marked = launchNote(parts);
  const said = {
    kind: 'reigns',
    subject: chartSubject(request),
    unit: words.reigns.unit,
    subtitle: words.reigns.subtitle,
    notes: [words.reigns.marks],
    ...(marked !== undefined && { marked }),
    description: descriptionOf(parts),
    asOf: catalog.asOf,
    dataDate,
    source: boards[0].attribution,
    table: reignsTable(all, { words, title, nameOf, boardName: nameOfBoard }),
  } as const;
  return drawnChart(said, parts, reignsPicture);
}

interface Asked {
  readonly boards: readonly Board[];
  readonly dataDate: IsoDate | undefined;
  /** The one board asked for; all together when left out. */
  readonly board?: string;
}

function partsOf(
  catalog: Catalog,
  { boards, dataDate, board }: Asked,
  { words, language }: Says,
): ReignsParts {
  const nameOfBoard = (id: string) => boardName(catalog, id, language);
  const all = boards.flatMap(({ id }) => reigns(catalog, id));
  const first = all.map(({ from }) => from.date).sort()[0] ?? catalog.asOf;
  return {
    catalog,
    boards: boards.map(({ id }) => id),
    reigns: all,
    from: `${first.slice(0, 4)}-01-01`,
    words,
    title: board === undefined ? words.reigns.title : words.reigns.boardTitle(nameOfBoard(board)),
    freshness: freshnessOf(dataDate, catalog.asOf, words),
    credit: chartCredit(boards, words),
    nameOf: (model) => modelName(catalog, model),
    boardName: nameOfBoard,
    organizationName: (id) => organizationName(catalog, id),
  };
}
