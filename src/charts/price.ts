import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { priceScores, type PriceScore } from '../domain/price-scores.ts';
import { rowName } from '../domain/record-names.ts';
import { standingsAsOf } from '../domain/standings.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { boardScoresChart, type BoardScoresParts } from './board-scores-chart.ts';
import type { Chart, Says } from './chart.ts';
import { formatPoints } from './formatters.ts';
import { pricePlot } from './price-plot.ts';
import { priceText } from './price-scale.ts';
import { priceTable } from './price-table.ts';

interface Telling {
  readonly words: ChartWords;
  readonly models: Catalog['models'];
}

/** The best up to a price one by one; undefined where there is none. */
function bestLine(scores: readonly PriceScore[], { words, models }: Telling): string | undefined {
  const { best, bestAt, amount } = words.board.price;
  const list = scores
    .filter((each) => each.best)
    .map(({ row, price }) =>
      bestAt({
        name: rowName({ models }, row),
        price: amount(priceText(price.shown.amount)),
        score: formatPoints(row.entry.score),
      }),
    );
  return list.length === 0 ? undefined : best(list.join('; '));
}

function descriptionOf(scores: readonly PriceScore[], telling: Telling): string {
  const { description, none, amount } = telling.words.board.price;
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined) return none;
  const text = ({ price }: PriceScore) => amount(priceText(price.shown.amount));
  return [
    description({ count: scores.length, from: text(first), to: text(last) }),
    bestLine(scores, telling),
    telling.words.board.sameNumbers,
  ].join(' ');
}

/**
 * The models of a board’s newest standings by price per picture and score, the best up to a price as a step line.
 * A model without a known price has no point; without any, the chart is empty.
 */
export function priceChart(
  catalog: Pick<Catalog, 'asOf' | 'models' | 'organizations' | 'publications'>,
  board: Board,
  says: Says,
): Chart {
  const { words } = says;
  const { models } = catalog;
  const { price: said } = words.board;
  const standings = standingsAsOf(catalog, { board: board.id });
  const scores = standings ? priceScores(standings, catalog) : [];
  const parts: BoardScoresParts = {
    kind: 'price',
    board,
    standings,
    count: scores.length,
    said,
    notes: (shown) => [said.marks, ...shown],
    axes: said.axes,
    marked: bestLine(scores, { words, models }),
    description: descriptionOf(scores, { words, models }),
    plot: pricePlot(scores, words),
    table: (options) => priceTable(scores, options),
  };
  return boardScoresChart(catalog, parts, says);
}
