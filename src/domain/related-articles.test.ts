import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { relatedArticles, sharedScore, sharedSubjects } from './related-articles.ts';

function article(id: string, fields: Partial<Article> = {}): Article {
  return {
    id,
    published: '2026-11-24',
    kind: 'launch',
    original: 'en',
    models: [],
    boards: [],
    organizations: [],
    pictures: [],
    sources: [],
    texts: {},
    ...fields,
  };
}
const day = (date: string) => ({ event: { date, precision: 'day' as const } });
const held = (...all: readonly Article[]) => ({ articles: new Map(all.map((each) => [each.id, each])) });
const related = (catalog: ReturnType<typeof held>, id: string, most?: number) =>
  relatedArticles(catalog, id, most).map(({ article: { id } }) => id);

const sweep = article('sweep', {
  models: ['nova', 'comet'],
  boards: ['pictures', 'edits'],
  ...day('2026-04-21'),
});

test('a shared model counts more than all boards, the day of the event more than a model', () => {
  const catalog = held(
    sweep,
    article('boards', { boards: ['pictures', 'edits'] }),
    article('model', { models: ['nova'] }),
    article('event', day('2026-04-21')),
  );
  // 8 for the day, 4 for the model, 1 + 1 for the boards.
  expect(related(catalog, 'sweep')).toEqual(['event', 'model', 'boards']);
});

test('each says what is shared, in the order of the article that is read', () => {
  const other = article('other', {
    models: ['comet', 'nova', 'sun'],
    boards: ['edits'],
    ...day('2026-04-21'),
  });
  expect(relatedArticles(held(sweep, other), 'sweep')[0]?.shared).toEqual({
    models: ['nova', 'comet'],
    boards: ['edits'],
    eventDay: '2026-04-21',
  });
});

test('words, makers and kinds relate nothing', () => {
  const text = { title: 'Nova', summary: 'Nova', pieces: [], headings: [], links: [], words: 1 };
  const same = { texts: { en: text }, organizations: ['openai'] };
  expect(related(held(article('one', same), article('two', same)), 'one')).toEqual([]);
});

test('a month or a year that both tell of is no shared event', () => {
  const month = { event: { date: '2026-04', precision: 'month' as const } };
  expect(related(held(article('one', month), article('two', month)), 'one')).toEqual([]);
});

test('of equal ones the nearest in time stands first, then the first id', () => {
  const shares = { models: ['nova'] };
  const catalog = held(
    sweep,
    article('far', { ...shares, ...day('2025-04-21') }),
    article('near-b', { ...shares, ...day('2026-04-20') }),
    article('near-a', { ...shares, ...day('2026-04-22') }),
  );
  expect(related(catalog, 'sweep')).toEqual(['near-a', 'near-b', 'far']);
  expect(related(catalog, 'sweep', 1)).toEqual(['near-a']);
});

test('an unknown article has none', () => {
  expect(related(held(sweep), 'unknown')).toEqual([]);
});

const some = (...ids: readonly string[]) => fc.subarray([...ids]);
const anyArticle = (id: string) =>
  fc
    .record({
      models: some('a', 'b', 'c'),
      boards: some('x', 'y'),
      date: fc.constantFrom('2026-04-21', '2026-05-06'),
    })
    .map(({ models, boards, date }) => article(id, { models, boards, ...day(date) }));
const anyArticles = fc.tuple(...['one', 'two', 'three', 'four', 'five'].map(anyArticle));

test('what two share counts the same from either side', () => {
  fc.assert(
    fc.property(anyArticle('one'), anyArticle('two'), (one, two) => {
      expect(sharedScore(sharedSubjects(one, two))).toBe(sharedScore(sharedSubjects(two, one)));
    }),
  );
});

test('never itself, never one that shares nothing, never more than asked', () => {
  fc.assert(
    fc.property(anyArticles, fc.integer({ min: 0, max: 5 }), (articles, most) => {
      const found = relatedArticles(held(...articles), 'one', most);
      expect(found.length).toBeLessThanOrEqual(most);
      expect(found.every(({ article: { id }, shared }) => id !== 'one' && sharedScore(shared) > 0)).toBe(
        true,
      );
    }),
  );
});

test('the order of the files changes nothing', () => {
  fc.assert(
    fc.property(anyArticles, (articles) => {
      expect(related(held(...articles.toReversed()), 'one')).toEqual(related(held(...articles), 'one'));
    }),
  );
});
