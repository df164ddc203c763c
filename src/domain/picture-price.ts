import type { IsoDate } from './date.ts';
import type { Model } from './model.ts';

type Price = NonNullable<Model['prices']>[number];

/** The price of a picture that a model is shown with, among all that it has. */
export interface PicturePrice {
  readonly shown: Price;
  readonly lowest: number;
  readonly highest: number;
}

/** The one currency in which prices are held against each other. */
const CURRENCY = 'USD';

/** The terms of a price’s detail or of a variant: `medium, 1024x1024` has two, `1K or 2K` too. */
function termsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[,;]| or /)
    .map((term) => term.trim());
}

/** Prices in force on a day: of several for the same detail the one that began last. */
function inForce(prices: readonly Price[], asOf: IsoDate): Price[] {
  const begun = prices
    .filter(({ from = '' }) => from <= asOf)
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  return [...new Map(begun.map((price) => [price.detail, price])).values()];
}

/**
 * The list price of a picture in US dollars: where a price alone names the variant in its detail that one, else the lowest.
 * Undefined where none is known. A price of 0 is none, for a scale of ratios has no place for it.
 */
export function picturePrice(
  { prices = [] }: Pick<Model, 'prices'>,
  { variant, asOf }: { readonly variant?: string; readonly asOf: IsoDate },
): PicturePrice | undefined {
  const perPicture = inForce(
    prices.filter(({ per, currency, amount }) => per === 'picture' && currency === CURRENCY && amount > 0),
    asOf,
  ).sort((a, b) => a.amount - b.amount);
  const [lowest, highest] = [perPicture[0], perPicture.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  const wanted = variant === undefined ? [] : termsOf(variant);
  const naming = perPicture.filter(({ detail = '' }) =>
    termsOf(detail).some((term) => wanted.includes(term)),
  );
  const [only, another] = naming;
  return {
    shown: only !== undefined && another === undefined ? only : lowest,
    lowest: lowest.amount,
    highest: highest.amount,
  };
}
