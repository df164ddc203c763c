import { bestRows } from '../domain/best-rows.ts';
import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { localized } from '../domain/localized.ts';
import { organizationName, rowName } from '../domain/record-names.ts';
import type { Standings } from '../domain/standings.ts';
import { chartCredit } from './chart-credit.ts';
import type { Chart, ChartTable, Says } from './chart.ts';
import { standingsFreshness } from './freshness.ts';
import { tableDecimals, type ScoreTableOptions } from './score-cells.ts';
import { scorePlot, type ScorePlotParts } from './score-plot.ts';

/** What a chart of the scores of one publication against something else says and shows of its own. */
export interface BoardScoresParts {
  readonly kind: 'launches' | 'price';
  readonly board: Board;
  readonly standings: Standings | undefined;
  /** How many of its models have a point. */
  readonly count: number;
  readonly said: {
    readonly title: (board: string) => string;
    readonly subtitle: string;
    readonly shown: (count: number, of: number) => string;
  };
  /** What its marks mean, with how many models are shown. */
  readonly notes: (shown: readonly string[]) => readonly string[];
  /** What is said of its axes where it has points. */
  readonly axes: string;
  /** Its marked points one by one; undefined where there are none. */
  readonly marked: string | undefined;
  readonly description: string;
  readonly plot: Omit<ScorePlotParts, 'title' | 'foot' | 'organizationOf'>;
  readonly table: (options: ScoreTableOptions) => ChartTable;
}

/** A chart of the scores of a board’s newest standings from its parts; without standings it is empty. */
export function boardScoresChart(
  catalog: Pick<Catalog, 'asOf' | 'models' | 'organizations'>,
  parts: BoardScoresParts,
  { words, language }: Says,
): Chart {
  const { kind, board, standings, count, said } = parts;
  const title = said.title(localized(board.name, language));
  const { dataDate, freshness } = standingsFreshness(standings, { asOf: catalog.asOf, words });
  const credit = chartCredit([board], words);
  const organizationOf = (id: string) => organizationName(catalog, id);
  const shown = standings ? [said.shown(count, bestRows(standings.rows).length)] : [];
  const foot = [...shown, ...(count > 0 ? [parts.axes] : []), freshness, credit];
  const plot: ScorePlotParts = { ...parts.plot, title, foot, organizationOf };
  const nameOf: ScoreTableOptions['nameOf'] = (row) => rowName(catalog, row);
  return {
    kind,
    subject: board.id,
    id: `${kind}/${board.id}`,
    title,
    unit: words.unit,
    subtitle: said.subtitle,
    notes: parts.notes(shown),
    marked: parts.marked,
    description: standings ? parts.description : words.noneHeld,
    asOf: catalog.asOf,
    dataDate,
    freshness,
    credit,
    source: board.attribution,
    pictures: { narrow: scorePlot(plot, 'narrow'), wide: scorePlot(plot, 'wide') },
    table: parts.table({ words, title, decimals: tableDecimals(standings), nameOf, organizationOf }),
  };
}
