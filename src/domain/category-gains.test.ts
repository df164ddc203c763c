import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aCategory, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { categoryGains } from './category-gains.ts';

const ids = ['overall', 'art', 'portraits', 'cartoon'];
const category = (id: string, nova: number, vega: number) =>
  aCategory([anEntry('nova', nova, { halfWidth: 3 }), anEntry('vega', vega, { halfWidth: 4 })], {
    category: id,
  });
const catalog = aCatalog({
  boards: [aBoard({ categories: ids.map((id) => ({ id, name: { en: id } })) })],
  snapshots: [
    aSnapshot({
      date: '2026-06-25',
      categories: [category('portraits', 1390, 1214), category('overall', 1385, 1241)],
    }),
    aSnapshot({
      date: '2026-08-07',
      categories: [
        category('overall', 1380, 1240),
        category('art', 1379, 1240),
        aCategory([anEntry('nova', 1380)], { category: 'cartoon' }),
      ],
    }),
  ],
});
const options = { board: 'board', model: 'nova', predecessor: 'vega' };

test('each category gives its gain from the newest publication that carries it, in the order of display', () => {
  const gains = categoryGains(catalog, options);
  expect(
    gains.map(({ category: id, gainPoints, publication }) => [id, gainPoints, publication.date]),
  ).toEqual([
    ['overall', 140, '2026-08-07'],
    ['art', 139, '2026-08-07'],
    ['portraits', 176, '2026-06-25'],
  ]);
  expect(gains[0]?.interval).toEqual({ lower: 135, upper: 145 }); // 140 ± √(3² + 4²)
});

test('as of an earlier date nothing later counts', () => {
  const gains = categoryGains(catalog, { ...options, date: '2026-07-01' });
  expect(gains.map(({ category: id, gainPoints }) => [id, gainPoints])).toEqual([
    ['overall', 144], // 1385 − 1241
    ['portraits', 176],
  ]);
});

test('a model below the other has a negative gain; one not listed has none', () => {
  expect(categoryGains(catalog, { board: 'board', model: 'vega', predecessor: 'nova' })[0]?.gainPoints).toBe(
    -140,
  );
  expect(categoryGains(catalog, { ...options, predecessor: 'lyra' })).toEqual([]);
});

test('a gain over a model is its loss turned round, interval and all', () => {
  const swapped = categoryGains(catalog, { board: 'board', model: 'vega', predecessor: 'nova' });
  expect(swapped.map(({ category: id, gainPoints, interval }) => [id, gainPoints, interval])).toEqual(
    categoryGains(catalog, options).map(({ category: id, gainPoints, interval }) => [
      id,
      -gainPoints,
      interval && { lower: -interval.upper, upper: -interval.lower },
    ]),
  );
});
