import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Article } from './article.ts';
import { articleNeighbours, articlesAbout, articleText, listPages, news, numberedSources } from './news.ts';

const article = (id: string, published: string, event?: string): Article => ({
  id,
  published,
  event: event === undefined ? undefined : { date: event, precision: event.length === 7 ? 'month' : 'day' },
  kind: 'launch',
  original: 'en',
  models: [`model-of-${id}`],
  boards: [],
  organizations: [],
  pictures: [],
  sources: [],
  texts: {},
});

const articles = new Map(
  [
    article('late-report', '2026-11-24', '2025-08-26'),
    article('clean-sweep', '2026-11-24', '2026-04-21'),
    article('analysis', '2026-06-01'),
    article('month', '2026-11-24', '2026-04'),
  ].map((held) => [held.id, held]),
);
const ids = (held: readonly Article[]) => held.map(({ id }) => id);

test('news stands by what it tells of, and by its publication where it tells of no day', () => {
  expect(ids(news({ articles }))).toEqual(['analysis', 'clean-sweep', 'month', 'late-report']);
});

test('neighbours are the articles told of just before and after; the ends have one', () => {
  const { earlier, later } = articleNeighbours({ articles }, 'clean-sweep');
  expect([earlier?.id, later?.id]).toEqual(['month', 'analysis']);
  expect(articleNeighbours({ articles }, 'analysis').later).toBeUndefined();
  expect(articleNeighbours({ articles }, 'unknown')).toEqual({});
});

test('articles about a model are those that name it', () => {
  expect(ids(articlesAbout({ articles }, { kind: 'models', id: 'model-of-month' }))).toEqual(['month']);
});

test('pages together are the list, none longer than asked, and an empty list has one page', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (items, perPage) => {
      const pages = listPages(items, perPage);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.every((page) => page.items.length <= perPage && page.of === pages.length)).toBe(true);
    }),
  );
});

test('each page knows the one before and the one after, the ends know one', () => {
  const told = listPages(['a', 'b', 'c'], 1).map(({ before, after }) => [before, after]);
  expect(told).toEqual([
    [undefined, 2],
    [1, 3],
    [2, undefined],
  ]);
});

test('an article that is not translated speaks its original language', () => {
  const text = { title: 'A', summary: 'B', pieces: [], headings: [], links: [], words: 0 };
  const written = { ...article('one', '2026-11-24'), texts: { en: text } };
  expect(articleText(written, 'zh')).toBe(text);
  expect(() => articleText(article('none', '2026-11-24'), 'en')).toThrow('none');
});

test('sources stand by tier and count through in that order', () => {
  const source = (id: string, tier: 'primary' | 'board' | 'secondary') => ({
    id,
    tier,
    title: id,
    publisher: id,
    address: 'https://example.org/',
    accessed: '2026-11-24',
  });
  const sources = [source('a', 'secondary'), source('b', 'primary'), source('c', 'secondary')];
  const told = numberedSources({ sources }).map((group) => [
    group.tier,
    group.sources.map(({ number, source: { id } }) => `${number} ${id}`),
  ]);
  expect(told).toEqual([
    ['primary', ['1 b']],
    ['secondary', ['2 a', '3 c']],
  ]);
});
