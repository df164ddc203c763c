import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Row } from '../domain/publication.ts';
import { modelName, organizationName, rowName } from '../domain/record-names.ts';
import { neighbourCount, placedRows } from '../domain/row-neighbours.ts';
import { standingsAsOf, type Standings } from '../domain/standings.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { boardTitle } from './board-title.ts';
import { chartCredit } from './chart-credit.ts';
import { chartSubject } from './chart-request.ts';
import type { Chart, Says } from './chart.ts';
import { formatPoints } from './formatters.ts';
import { drawnChart } from './drawn-chart.ts';
import { standingsFreshness } from './freshness.ts';
import { tableDecimals } from './score-cells.ts';
import { standingsPicture } from './standings-picture.ts';
import { standingsTable } from './standings-table.ts';

/** How many rows are shown. */
const MOST_ROWS = 15;

type StandingsCatalog = Pick<Catalog, 'asOf' | 'models' | 'organizations' | 'publications'>;

interface Asked {
  readonly board: Board;
  /** `overall` when left out. */
  readonly category?: string;
}

/** How many of how many rows are shown. */
function rowCount({ rows, published: { coverage } }: Standings, words: ChartWords): string {
  const { allRows, topRows, topHeld } = words.board.standings;
  const shown = Math.min(rows.length, MOST_ROWS);
  const of = coverage.kind === 'full' ? rows.length : coverage.of;
  if (of === undefined) return topHeld(shown);
  return of === shown ? allRows(of) : topRows(shown, of);
}

function leadLine({ lead }: Standings, words: ChartWords): string | undefined {
  if (lead?.gapPoints === undefined) return undefined;
  return words.board.standings.lead[lead.separable](formatPoints(lead.gapPoints));
}

function descriptionOf(
  standings: Standings | undefined,
  { words, models }: { readonly words: ChartWords; readonly models: Catalog['models'] },
): string {
  const leader = standings?.rows[0];
  if (standings === undefined || leader === undefined) return words.noneHeld;
  const { description, first, neighbours } = words.board.standings;
  const shown = standings.rows.slice(0, MOST_ROWS);
  const lead = leadLine(standings, words);
  return [
    description({ count: shown.length, date: words.date(standings.publication.date) }),
    first({ name: rowName({ models }, leader), score: formatPoints(leader.entry.score) }),
    ...(lead === undefined ? [] : [`${lead}.`]),
    ...(shown.length > 1 ? [neighbours(neighbourCount(shown))] : []),
    words.board.sameNumbers,
  ].join(' ');
}

/**
 * The newest standings of a category of a board: its first rows in its own order, each with score and interval.
 * An interval that is not published is said and never drawn; without standings the chart is empty.
 */
export function standingsChart(
  catalog: StandingsCatalog,
  { board, category = 'overall' }: Asked,
  { words, language }: Says,
): Chart {
  const { asOf, models } = catalog;
  const standings = standingsAsOf(catalog, { board: board.id, category });
  const placed = placedRows(standings?.rows ?? [], MOST_ROWS + 1);
  const shown = placed.slice(0, MOST_ROWS);
  const title = words.board.standings.title(boardTitle(board, category, language));
  const { dataDate, freshness } = standingsFreshness(standings, { asOf, words });
  const decimals = tableDecimals(standings);
  const nameOf = (row: Row) => rowName(catalog, row);
  const organizationOf = (id: string) => organizationName(catalog, id);
  const parts = {
    shown,
    words,
    title,
    lead: standings && leadLine(standings, words),
    count: standings && rowCount(standings, words),
    freshness,
    credit: chartCredit([board], words),
    nameOf: (model: string) => modelName(catalog, model),
    organizationOf,
  };
  const said = {
    kind: 'standings',
    subject: chartSubject({ kind: 'standings', board: board.id, category }),
    unit: words.unit,
    subtitle: words.board.standings.subtitle,
    notes: [words.board.standings.marks],
    description: descriptionOf(standings, { words, models }),
    asOf,
    dataDate,
    source: board.attribution,
    table: standingsTable(placed, shown.length, { words, title, decimals, nameOf, organizationOf }),
  } as const;
  return drawnChart(said, parts, standingsPicture);
}
