import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { boardCategories, categoryDayPages } from './category-pages.ts';

const held = (score: number, ...ids: readonly string[]) => ({
  categories: ids.map((id) => ({
    category: id,
    source: { address: 'https://arena.ai/leaderboard' },
    coverage: { kind: 'full' },
    entries: [{ name: 'nova', score }],
  })),
});
const catalog = catalogOf([
  organization('openai'),
  model('nova'),
  board('arena', {
    mainEditions: [{ editions: ['page'] }],
    categories: ['overall', 'art', 'portraits', 'logos'].map((id) => ({ id, name: { en: id } })),
  }),
  snapshot('2026-04-11', [], held(1200, 'overall')),
  snapshot('2026-06-25', [], held(1210, 'overall', 'portraits', 'art')),
  snapshot('2026-06-25', [], { edition: 'catalog', ...held(1220, 'overall', 'logos') }),
  snapshot('2026-05-01', [], { edition: 'catalog', ...held(1230, 'overall', 'art') }),
]);

test('the categories that a main publication carries beside overall have pages, in the order of display', () => {
  expect(boardCategories(catalog).map(({ board: { id }, category }) => [id, category])).toEqual([
    ['arena', 'art'],
    ['arena', 'portraits'],
  ]);
});

test('a category has pages on the days of main publications that carry it, and on no other', () => {
  const [art] = boardCategories(catalog);
  const days = art && categoryDayPages(catalog, art).map(({ kind, date }) => [kind, date]);
  expect(days).toEqual([['publication', '2026-06-25']]);
});
