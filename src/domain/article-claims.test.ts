import { expect, test } from 'vitest';
import { catalogOf, claim, goodContentWith } from '../../tests/support/content.ts';
import { ORIGINAL, rawArticle } from '../../tests/support/articles.ts';
import { articleClaims, articlesByClaim } from './article-claims.ts';

const catalog = catalogOf(
  goodContentWith(
    claim('a'),
    claim('b'),
    claim('c'),
    rawArticle(ORIGINAL, { id: 'first', claims: ['b', 'a', 'b'] }),
    rawArticle(ORIGINAL, { id: 'second', claims: ['a'] }),
  ),
);

test('the claims of an article are those its text names, in its order, each once', () => {
  const article = catalog.articles.get('first');
  expect(article && articleClaims(article, catalog).map((verdict) => verdict.claim.id)).toEqual(['b', 'a']);
});

test('a claim knows the articles that name it', () => {
  const named = [...articlesByClaim(catalog)].map(([id, articles]) => [id, articles.map((each) => each.id)]);
  expect(Object.fromEntries(named)).toEqual({ a: ['first', 'second'], b: ['first'] });
});
