import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { categoryTabs } from './category-tabs.ts';

const category = (id: string, score: number) => ({
  category: id,
  source: { address: 'https://arena.ai/leaderboard' },
  coverage: { kind: 'full' },
  entries: [{ name: 'nova', score }],
});
const catalog = catalogOf([
  organization('openai'),
  model('nova'),
  board('arena', {
    categories: ['overall', 'art', 'portraits'].map((id) => ({ id, name: { en: id } })),
  }),
  snapshot('2026-04-11', [], { categories: [category('overall', 1200)] }),
  snapshot('2026-06-25', [], { categories: [category('overall', 1300), category('art', 1250)] }),
]);
const arena = catalog.boards.get('arena');

test('categories that are held have a tab, with the first day one is held', () => {
  if (arena === undefined) throw new Error('expected a board');
  expect(categoryTabs(catalog, arena)).toMatchObject({
    tabs: [
      { id: 'overall', held: true },
      { id: 'art', held: true },
    ],
    from: '2026-06-25',
  });
});

test('a tab of a publication that lacks the category is not held', () => {
  const [first] = catalog.publications.get('arena') ?? [];
  if (arena === undefined) throw new Error('expected a board');
  expect(categoryTabs(catalog, arena, first).tabs.map(({ id, held }) => [id, held])).toEqual([
    ['overall', true],
    ['art', false],
  ]);
});
