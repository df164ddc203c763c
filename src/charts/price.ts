import { bestRows } from '../domain/best-rows.ts';
import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { localized } from '../domain/localized.ts';
import { priceScores, type PriceScore } from '../domain/price-scores.ts';
import { organizationName, rowName } from '../domain/record-names.ts';
import { standingsAsOf } from '../domain/standings.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { Chart, Says } from './chart.ts';
import { formatPoints } from './formatters.ts';
import { standingsFreshness } from './freshness.ts';
import { pricePlot } from './price-plot.ts';
import { priceText } from './price-scale.ts';
import { priceTable } from './price-table.ts';
import { tableDecimals } from './score-cells.ts';
import { scorePlot, type ScorePlotParts } from './score-plot.ts';

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
  { words, language }: Says,
): Chart {
  const { asOf, models } = catalog;
  const { price: own } = words.board;
  const standings = standingsAsOf(catalog, { board: board.id });
  const scores = standings ? priceScores(standings, catalog) : [];
  const title = own.title(localized(board.name, language));
  const { dataDate, freshness } = standingsFreshness(standings, { asOf, words });
  const organizationOf = (id: string) => organizationName(catalog, id);
  const shown = standings ? [own.shown(scores.length, bestRows(standings.rows).length)] : [];
  const parts: ScorePlotParts = {
    ...pricePlot(scores, words),
    title,
    foot: [...shown, ...(scores.length > 0 ? [own.axes] : []), freshness, words.credit],
    organizationOf,
  };
  return {
    kind: 'price',
    subject: board.id,
    id: `price/${board.id}`,
    title,
    unit: words.unit,
    subtitle: own.subtitle,
    notes: [own.marks, ...shown],
    marked: bestLine(scores, { words, models }),
    description: standings ? descriptionOf(scores, { words, models }) : words.noneHeld,
    asOf,
    dataDate,
    freshness,
    credit: words.credit,
    source: board.attribution,
    pictures: { narrow: scorePlot(parts, 'narrow'), wide: scorePlot(parts, 'wide') },
    table: priceTable(scores, {
      words,
      title,
      decimals: tableDecimals(standings),
      nameOf: (row) => rowName({ models }, row),
      organizationOf,
    }),
  };
}
