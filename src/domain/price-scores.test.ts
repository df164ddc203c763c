import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { picturePrice } from './picture-price.ts';
import { priceScores } from './price-scores.ts';
import { standingsAsOf } from './standings.ts';

const aPrice = (amount: number, fields: object = {}) => ({
  amount,
  currency: 'USD',
  per: 'picture',
  sources: [{ address: 'https://example.org/', tier: 'primary' }],
  ...fields,
});
const priced = (id: string, ...prices: object[]) => aModel({ id, prices });
const shownFor = (variant: string | undefined, ...prices: object[]) => {
  const price = picturePrice(priced('nova', ...prices), { variant, asOf: '2026-06-01' });
  return price && [price.shown.amount, price.lowest, price.highest];
};
const sizes = [
  aPrice(0.04, { detail: 'high, 1024x1024' }),
  aPrice(0.01, { detail: 'low' }),
  aPrice(0.02, { detail: '1K or 2K' }),
];

test('of several prices the one that names the variant is shown, else the lowest', () => {
  expect(shownFor('2K', ...sizes)).toEqual([0.02, 0.01, 0.04]);
  expect(shownFor('high', ...sizes)).toEqual([0.04, 0.01, 0.04]);
  // Another term than the quality.
  expect(shownFor('high fidelity', ...sizes)).toEqual([0.01, 0.01, 0.04]);
  expect(shownFor(undefined, ...sizes)).toEqual([0.01, 0.01, 0.04]);
});

test('a variant that two prices name decides nothing', () => {
  expect(shownFor('1K', aPrice(0.02, { detail: '1K, batch' }), aPrice(0.03, { detail: '1K' }))?.[0]).toBe(
    0.02,
  );
});

test('a price that has not begun is none, and one that began later takes the place of the one before', () => {
  const old = aPrice(0.05, { detail: 'low', from: '2026-01-01' });
  expect(shownFor(undefined, old, aPrice(0.03, { detail: 'low', from: '2026-05-01' }))).toEqual([
    0.03, 0.03, 0.03,
  ]);
  expect(shownFor(undefined, old, aPrice(0.01, { detail: 'low', from: '2026-07-01' }))).toEqual([
    0.05, 0.05, 0.05,
  ]);
});

test('tokens, other currencies and nothing to pay are no price per picture', () => {
  expect(shownFor(undefined, aPrice(30, { per: 'million output tokens' }))).toBeUndefined();
  expect(shownFor(undefined, aPrice(0.2, { currency: 'CNY' }))).toBeUndefined();
  expect(shownFor(undefined, aPrice(0))).toBeUndefined();
});

test('the cheapest comes first, and the best up to a price is the highest so far', () => {
  const catalog = aCatalog({
    models: [
      priced('dear', aPrice(0.2)),
      priced('cheap', aPrice(0.01)),
      priced('same', aPrice(0.01)),
      priced('bad', aPrice(0.1)),
    ],
    snapshots: [
      aSnapshot({
        date: '2026-06-01',
        entries: [
          anEntry('dear', 1300),
          anEntry('cheap', 1200),
          anEntry('free', 1190),
          anEntry('same', 1180),
          anEntry('bad', 1200),
        ],
      }),
    ],
  });
  const standings = standingsAsOf(catalog, { board: 'board' });
  expect(standings && priceScores(standings, catalog).map(({ model, best }) => [model.id, best])).toEqual([
    ['cheap', true],
    ['same', false],
    ['bad', false],
    ['dear', true],
  ]);
});
