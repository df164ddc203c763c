import { expect, test } from 'vitest';
import { claim, goodContentWith, model, organization, problemsOf } from '../../../tests/support/content.ts';

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
