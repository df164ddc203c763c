import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { launchScores, type LaunchScore } from '../domain/launch-scores.ts';
import { rowName } from '../domain/record-names.ts';
import { standingsAsOf } from '../domain/standings.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { boardScoresChart, type BoardScoresParts } from './board-scores-chart.ts';
import type { Chart, Says } from './chart.ts';
import { formatPoints } from './formatters.ts';
import { launchesPlot } from './launches-plot.ts';
import { launchesTable, launchText } from './launches-table.ts';

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
  says: Says,
): Chart {
  const { words } = says;
  const { asOf, models } = catalog;
  const { launches: said, axisCut: axes } = words.board;
  const standings = standingsAsOf(catalog, { board: board.id });
  const launches = standings ? launchScores(standings, catalog) : [];
  const parts: BoardScoresParts = {
    kind: 'launches',
    board,
    standings,
    count: launches.length,
    said,
    notes: (shown) => [said.marks, [...shown, said.notListed].join(' ')],
    axes,
    marked: recordsLine(launches, { words, models }),
    description: descriptionOf(launches, { words, models }),
    plot: launchesPlot(launches, { asOf, words }),
    table: (options) => launchesTable(launches, options),
  };
  return boardScoresChart(catalog, parts, says);
}
