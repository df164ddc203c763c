import type { PriceScore } from '../domain/price-scores.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { organizationMark } from './organization-mark.ts';
import type { Stroke } from './plugins/strokes.ts';
import { pricePlace, priceScale, priceText } from './price-scale.ts';
import { bestSteps, type ScorePlotParts } from './score-plot.ts';
import { whiskerOf, type ScorePoint } from './score-points.ts';

const POINT = { radius: 4.25, border: 0.75, filled: true };
const SMALL_POINT = { radius: 2.75, border: 0, filled: true };

interface PlacedPrice extends ScorePoint {
  readonly priced: PriceScore;
}

function placedPrices(scores: readonly PriceScore[]): PlacedPrice[] {
  return scores.map((priced, index) => {
    const { row, price } = priced;
    const whisker = whiskerOf(row);
    const point = { x: pricePlace(price.shown.amount), y: row.entry.score, ...whisker, row: index };
    return { priced, row, point, look: whisker.lower === undefined ? SMALL_POINT : POINT };
  });
}

/** Over all prices of each model that has several. */
function priceSpans(placed: readonly PlacedPrice[]): Stroke[] {
  return placed.flatMap(({ priced: { price, row }, point: { y } }) => {
    if (price.lowest === price.highest) return [];
    const { color } = organizationMark(row.organization);
    const [from, to] = [price.lowest, price.highest].map((amount) => ({ x: pricePlace(amount), y }));
    return from && to ? [{ from, to, color, width: 1.25, dash: [1.5, 2.5] }] : [];
  });
}

/** What a chart of prices shows: every model as a point, all of them named where there is room, the best joined by steps. */
export function pricePlot(
  scores: readonly PriceScore[],
  words: ChartWords,
): Pick<ScorePlotParts, 'points' | 'labels' | 'strokes' | 'xScale'> {
  const { amount } = words.board.price;
  const placed = placedPrices(scores);
  const best = placed.filter(({ priced }) => priced.best);
  const prices = placed.flatMap(({ priced: { price } }) => [price.lowest, price.highest]);
  return {
    points: placed,
    // The narrow picture has room for names alone; its axis says the prices.
    labels: (size) =>
      placed.map((of) => ({
        of,
        name: of.priced.model.name,
        ...(size === 'wide' && { number: amount(priceText(of.priced.price.shown.amount)) }),
        priority: of.priced.best ? 0 : 2,
      })),
    strokes: (x) => [...bestSteps(best, x.max), ...priceSpans(placed)],
    xScale: (_, size) => priceScale(prices, { size, label: amount }),
  };
}
