import { expect, test } from 'vitest';
import { goodContentWith, problemsOf, snapshot } from '../../../tests/support/content.ts';

const entries = [
  { name: 'comet', score: 1300 },
  { name: 'nova', score: 1200 },
];
const topOf = (of?: number) => {
  const source = { address: 'https://arena.ai' };
  const held = { category: 'overall', source, coverage: { kind: 'top', of }, entries };
  return problemsOf(goodContentWith(snapshot('2026-04-23', entries, { categories: [held] })));
};

test('as many rows as the board had, fewer, or of an unknown number are accepted', () => {
  expect([topOf(2), topOf(90), topOf()]).toEqual([[], [], []]);
});

test('more rows than the board is said to have had are refused', () => {
  expect(topOf(1).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'categories[0].coverage.of: found 1, but the category holds 2 rows; of is how many rows the board had; leave it out where that is not known [rows-beyond-coverage]',
  ]);
});
