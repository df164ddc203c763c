import type { ListedScale } from './configuration.ts';

/** How far an axis goes beyond its lowest and its highest price, in powers of ten; on the left stand words. */
const MARGIN = { left: 0.28, right: 0.12 };

/** Where a price stands on a logarithmic axis: the power of ten that it is, to four decimals. */
export function pricePlace(amount: number): number {
  return Math.round(Math.log10(amount) * 10_000) / 10_000;
}

/** A price with at least two decimals, and no fewer than it has. */
export function priceText(amount: number): string {
  const decimals = (String(amount).split('.')[1] ?? '').length;
  return amount.toFixed(Math.max(2, decimals));
}

/** The prices of 1, 2 and 5 in every power of ten. */
function roundPrices(min: number, max: number): number[] {
  const prices: number[] = [];
  for (let power = Math.floor(min); power <= max; power += 1) {
    for (const digit of [1, 2, 5]) prices.push(Number((digit * 10 ** power).toPrecision(1)));
  }
  return prices.filter((price) => pricePlace(price) >= min && pricePlace(price) <= max);
}

/** A scale of the logarithms of prices, with round prices at its ticks. Without prices it runs from a cent to a dollar. */
export function priceScale(
  prices: readonly number[],
  { size, label }: { readonly size: number; readonly label: (amount: string) => string },
): ListedScale {
  const shown = prices.length === 0 ? [0.01, 1] : prices;
  const min = pricePlace(Math.min(...shown)) - MARGIN.left;
  const max = pricePlace(Math.max(...shown)) + MARGIN.right;
  const round = roundPrices(min, max);
  return {
    type: 'linear',
    min,
    max,
    border: { display: true, color: 'var(--ink-3)' },
    grid: { drawOnChartArea: false, tickLength: 4, color: 'var(--ink-3)' },
    ticks: {
      listed: round.map(pricePlace),
      labels: round.map((price) => label(priceText(price))),
      callback: 'listed',
      color: 'var(--ink-2)',
      font: { size },
      padding: 8,
      maxRotation: 0,
      autoSkip: false,
    },
  };
}
