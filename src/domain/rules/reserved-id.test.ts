import { expect, test } from 'vitest';
import {
  board,
  claim,
  goodContentWith,
  model,
  organization,
  problemsOf,
} from '../../../tests/support/content.ts';

test.each(['page', 'kind', '2026'])('%s cannot be an id: the addresses of the site use it', (id) => {
  expect(problemsOf(goodContentWith(organization(id)))).toEqual([
    `content/organizations/${id}.json:2:9 id: "${id}" is a word the site’s addresses use; choose another id [reserved-id]`,
  ]);
});

test('an id that only contains such a word is accepted', () => {
  expect(problemsOf(goodContentWith(model('page-2')))).toEqual([]);
});

test('a claim cannot be named after a filter of the ledger', () => {
  expect(problemsOf(goodContentWith(claim('verdict')))).toEqual([
    'content/claims/verdict.json:2:9 id: "verdict" is a word the site’s addresses use; choose another id [reserved-id]',
  ]);
});

test('a board cannot be named as another one’s category: their charts would have one address', () => {
  const categories = ['overall', 'art'].map((id) => ({ id, name: { en: id } }));
  const other = board('text', { categories });
  expect(problemsOf(goodContentWith(other, board('text-art')))).toEqual([
    'content/boards/text-art.json:2:9 id: "text-art" is what the chart of the category art of the board text is called; choose another id [reserved-id]',
  ]);
  expect(problemsOf(goodContentWith(other, board('text-artists')))).toEqual([]);
});
