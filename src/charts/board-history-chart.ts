import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { leadBands } from '../domain/lead-bands.ts';
import { localized } from '../domain/localized.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { organizationLines, type OrganizationLine } from '../domain/organization-lines.ts';
import { modelName, organizationName } from '../domain/record-names.ts';
import { lastHeldDate, reigns } from '../domain/reigns.ts';
import { chartCredit } from './chart-credit.ts';
import { chartId, type BoardHistoryRequest } from './chart-request.ts';
import type { Chart, Says } from './chart.ts';
import { freshnessOf } from './freshness.ts';
import { historyChart } from './history-chart.ts';
import type { HistoryLine } from './history-lines.ts';

/** An organization is shown that was ever among so many first ones. */
const SHOWN_PLACES = 2;

function namedLine({
  organizations,
}: Pick<Catalog, 'organizations'>): (line: OrganizationLine) => HistoryLine {
  return ({ organization, points }) => ({
    name: organizationName({ organizations }, organization),
    organization,
    points,
  });
}

/** The lines of the organizations that were ever among the first, and the names of all others. */
function shownLines(catalog: Catalog, board: Board): { lines: HistoryLine[]; others: string[] } {
  const all = organizationLines(catalog, board);
  const named = (shown: boolean) =>
    all.filter(({ bestPlace }) => bestPlace <= SHOWN_PLACES === shown).map(namedLine(catalog));
  return { lines: named(true), others: named(false).map(({ name }) => name) };
}

/**
 * The score of each organization’s best row on a board through time: a line for each organization that was ever among the
 * first two, in runs that may be joined, releases named. Without a publication the chart is empty.
 */
export function boardHistoryChart(catalog: Catalog, request: BoardHistoryRequest, says: Says): Chart {
  const board = catalog.boards.get(request.board);
  if (board === undefined) throw new Error(`${chartId(request)}: there is no board "${request.board}"`);
  const { words, language } = says;
  const { asOf } = catalog;
  const { lines, others } = shownLines(catalog, board);
  const publications = mainPublications(catalog, board.id).toReversed();
  const dataDate = publications[0] && lastHeldDate(publications[0], 'overall');
  const nameOf = (model: string) => modelName(catalog, model);
  const parts = {
    lines,
    dates: publications.map(({ date }) => date),
    bands: leadBands(catalog, board.id),
    methodChanges: board.methodChanges,
    leaders: new Set(reigns(catalog, board.id).map(({ model }) => model)),
    ofModel: false,
    words,
    title: words.scoreHistory.title(localized(board.name, language)),
    freshness: freshnessOf(dataDate, asOf, words),
    credit: chartCredit([board], words),
    asOf,
    nameOf,
    rowName: ({ model }: { readonly model: string }) => nameOf(model),
  };
  return historyChart(parts, {
    request,
    subtitle: `${words.scoreHistory.subtitle} ${words.scoreHistory.shown(SHOWN_PLACES)}`,
    ...(others.length > 0 && { marked: words.scoreHistory.others(others.join(', ')) }),
    dataDate,
    source: board.attribution,
    says,
  });
}
