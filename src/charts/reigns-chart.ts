import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { boardName, modelName, organizationName } from '../domain/record-names.ts';
import { lastHeldDate, reigns, type Reign } from '../domain/reigns.ts';
import { chartCredit } from './chart-credit.ts';
import { chartId, chartSubject, type ReignsChartRequest } from './chart-request.ts';
import type { Chart, Says } from './chart.ts';
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
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ model, date }) => `${nameOf(model)} (${words.shortDate(date)})`);
  return told.length === 0 ? undefined : words.launches(told.join(', '));
}

/**
 * Who led boards through time: a lane a board, a band for each stretch of a reign, oldest on the left. A board of which
 * nothing is held has no lane; without any, the chart is empty.
 */
export function reignsChart(catalog: Catalog, request: ReignsChartRequest, { words, language }: Says): Chart {
  const boards = boardsOf(catalog, request);
  const nameOfBoard = (id: string) => boardName(catalog, id, language);
  const nameOf = (model: string) => modelName(catalog, model);
  const all = boards.flatMap(({ id }) => reigns(catalog, id));
  const newest = boards.flatMap(({ id }) => mainPublications(catalog, id).at(-1) ?? []);
  const dataDate = newest
    .map((publication) => lastHeldDate(publication, 'overall'))
    .sort()
    .at(-1);
  const title =
    request.board === undefined ? words.reigns.title : words.reigns.boardTitle(nameOfBoard(request.board));
  const freshness = freshnessOf(dataDate, catalog.asOf, words);
  const first = all.map(({ from }) => from.date).sort()[0] ?? catalog.asOf;
  const parts: ReignsParts = {
    catalog,
    boards: boards.map(({ id }) => id),
    reigns: all,
    from: `${first.slice(0, 4)}-01-01`,
    words,
    title,
    freshness,
    credit: chartCredit(boards, words),
    nameOf,
    boardName: nameOfBoard,
    organizationName: (id) => organizationName(catalog, id),
  };
  const marked = launchNote(parts);
  return {
    kind: 'reigns',
    subject: chartSubject(request),
    id: chartId(request),
    title,
    unit: words.reigns.unit,
    subtitle: words.reigns.subtitle,
    notes: [words.reigns.marks],
    ...(marked !== undefined && { marked }),
    description: descriptionOf(parts),
    asOf: catalog.asOf,
    dataDate,
    freshness,
    credit: parts.credit,
    source: boards[0].attribution,
    pictures: { narrow: reignsPicture(parts, 'narrow'), wide: reignsPicture(parts, 'wide') },
    table: reignsTable(all, { words, title, nameOf, boardName: nameOfBoard }),
  };
}
