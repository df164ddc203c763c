import { expect, test } from 'vitest';
import { board, claim, goodContentWith, problemsOf, snapshot } from '../../../tests/support/content.ts';

const categories = [
  { id: 'overall', name: { en: 'Overall' } },
  { id: 'text_rendering', name: { en: 'Text rendering' } },
];
const heldAs = (category: string) =>
  snapshot('2026-04-23', [], {
    categories: [
      {
        category,
        source: { address: 'https://arena.ai/leaderboard' },
        coverage: { kind: 'full' },
        entries: [{ name: 'nova', score: 1200 }],
      },
    ],
  });

test('a category of the board is accepted', () => {
  expect(problemsOf(goodContentWith(board('arena', { categories }), heldAs('text_rendering')))).toEqual([]);
});

test('a category the board does not have is refused, and the nearest is named', () => {
  expect(problemsOf(goodContentWith(board('arena', { categories }), heldAs('text_renderin')))).toEqual([
    'content/snapshots/arena/page/2026-04-23.json:8:19 categories[0].category: board "arena" has no category "text_renderin"; did you mean "text_rendering"? [unknown-category]',
  ]);
});

test('where nothing is near, the categories of the board are listed', () => {
  expect(problemsOf(goodContentWith(board('arena', { categories }), heldAs('russian')))[0]).toContain(
    'it has overall, text_rendering [unknown-category]',
  );
});

test('a category of a claim is held against its board', () => {
  const told = (category: string) =>
    problemsOf(goodContentWith(board('arena', { categories }), claim('lead', { categories: [category] })));
  expect(told('text_rendering')).toEqual([]);
  expect(told('text_renderin').map((line) => line.replace(/:\d+:\d+ /, ' '))).toEqual([
    'content/claims/lead.json categories[0]: board "arena" has no category "text_renderin"; did you mean "text_rendering"? [unknown-category]',
  ]);
});
