import { expect, test } from 'vitest';
import { catalogOf, claim, goodContentWith } from '../../tests/support/content.ts';
import { namedClaim, ORIGINAL, rawArticle } from '../../tests/support/articles.ts';
import { aStatement } from '../../tests/support/records.ts';
import { articleClaims, articlesByClaim } from './article-claims.ts';

const catalog = catalogOf(
  goodContentWith(
    claim('a'),
    claim('b', { statements: [aStatement(100), aStatement(90, { by: { name: 'Other' } })] }),
    claim('c'),
    rawArticle(ORIGINAL, { id: 'first', claims: ['b', 'a', 'b'] }),
    rawArticle(ORIGINAL, { id: 'second', claims: ['a'] }),
  ),
);

test('the claims of an article are those its text names, in its order, each once', () => {
  const article = catalog.articles.get('first');
  expect(article && articleClaims(article, catalog).map((verdict) => verdict.claim.id)).toEqual(['b', 'a']);
});

test('a statement that is named besides the first stands for itself, without the others', () => {
  const article = catalog.articles.get('first');
  const piece = (statement?: number) => ({
    ...namedClaim('b'),
    props: { id: 'b', ...(statement && { statement }) },
  });
  const pieces = [piece(), piece(2), piece(1), piece(2)];
  const text = article?.texts.en && { ...article.texts.en, pieces };
  const verdicts = text ? articleClaims({ texts: { en: text } }, catalog) : [];
  expect(verdicts.map(({ claim }) => claim.statements.map(({ by }) => by.name))).toEqual([
    ['Acme', 'Other'],
    ['Other'],
  ]);
});

test('a claim knows the articles that name it', () => {
  const named = [...articlesByClaim(catalog)].map(([id, articles]) => [id, articles.map((each) => each.id)]);
  expect(Object.fromEntries(named)).toEqual({ a: ['first', 'second'], b: ['first'] });
});
