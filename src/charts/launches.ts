import { bestRows } from '../domain/best-rows.ts';
import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { launchScores, type LaunchScore } from '../domain/launch-scores.ts';
import { localized } from '../domain/localized.ts';
import { organizationName, rowName } from '../domain/record-names.ts';
import { standingsAsOf } from '../domain/standings.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { Chart, Says } from './chart.ts';
import { formatPoints } from './formatters.ts';
import { standingsFreshness } from './freshness.ts';
import { launchesPlot } from './launches-plot.ts';
import { launchesTable, launchText } from './launches-table.ts';
import { tableDecimals } from './score-cells.ts';
import { scorePlot, type ScorePlotParts } from './score-plot.ts';

interface Telling {
  readonly words: ChartWords;
  readonly models: Catalog['models'];
}

/** The records one by one; undefined where there is none. */
function recordsLine(launches: readonly LaunchScore[], { words, models }: Telling): string | undefined {
  const { records, recordAt } = words.board.launches;
  const list = launches
    .filter(({ record }) => record !== undefined)
    .map(({ row, released }) =>
      recordAt({
        name: rowName({ models }, row),
        date: launchText(released, words.date, words),
        score: formatPoints(row.entry.score),
      }),
    );
  return list.length === 0 ? undefined : records(list.join('; '));
}

function descriptionOf(launches: readonly LaunchScore[], telling: Telling): string {
  const { words } = telling;
  const [first, last] = [launches[0], launches.at(-1)];
  if (first === undefined || last === undefined) return words.board.launches.none;
  const text = ({ released }: LaunchScore) => launchText(released, words.date, words);
  return [
    words.board.launches.description({ count: launches.length, from: text(first), to: text(last) }),
    recordsLine(launches, telling),
    words.board.sameNumbers,
  ].join(' ');
}

/**
 * The models of a board’s newest standings by day of launch and score, the best so far as a step line. All scores are
 * of one publication, since they compare within one only. A model without a date has no point; without any, the chart is empty.
 */
export function launchesChart(
  catalog: Pick<Catalog, 'asOf' | 'models' | 'organizations' | 'publications'>,
  board: Board,
  { words, language }: Says,
): Chart {
  const { asOf, models } = catalog;
  const { launches: own } = words.board;
  const standings = standingsAsOf(catalog, { board: board.id });
  const launches = standings ? launchScores(standings, catalog) : [];
  const title = own.title(localized(board.name, language));
  const { dataDate, freshness } = standingsFreshness(standings, { asOf, words });
  const organizationOf = (id: string) => organizationName(catalog, id);
  const shown = standings ? [own.shown(launches.length, bestRows(standings.rows).length)] : [];
  const parts: ScorePlotParts = {
    ...launchesPlot(launches, { asOf, words }),
    title,
    foot: [...shown, ...(launches.length > 0 ? [words.board.axisCut] : []), freshness, words.credit],
    organizationOf,
  };
  return {
    kind: 'launches',
    subject: board.id,
    id: `launches/${board.id}`,
    title,
    unit: words.unit,
    subtitle: own.subtitle,
    notes: [own.marks, [...shown, own.notListed].join(' ')],
    marked: recordsLine(launches, { words, models }),
    description: standings ? descriptionOf(launches, { words, models }) : words.noneHeld,
    asOf,
    dataDate,
    freshness,
    credit: words.credit,
    source: board.attribution,
    pictures: { narrow: scorePlot(parts, 'narrow'), wide: scorePlot(parts, 'wide') },
    table: launchesTable(launches, {
      words,
      title,
      decimals: tableDecimals(standings),
      nameOf: (row) => rowName({ models }, row),
      organizationOf,
    }),
  };
}
