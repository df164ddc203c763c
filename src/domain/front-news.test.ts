import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aModel, anEntry, aSnapshot, released } from '../../tests/support/records.ts';
import type { Article } from './article.ts';
import { frontNews } from './front-news.ts';

const anArticle = (id: string, date: string): Article => ({
  id,
  original: 'en',
  published: date,
  kind: 'analysis',
  event: { date, precision: 'day' },
  models: [],
  boards: [],
  organizations: [],
  sources: [],
  pictures: [],
  texts: {},
});
const catalog = aCatalog({
  asOf: '2026-11-24',
  boards: [aBoard()],
  models: [
    aModel({ id: 'nova', released: released('2026-03-01') }),
    aModel({ id: 'comet', released: released('2026-04-20') }),
    aModel({ id: 'sun', released: released('2026-11-24') }),
  ],
  snapshots: [
    aSnapshot({ date: '2026-01-20', entries: [anEntry('nova', 1270)] }),
    aSnapshot({ date: '2026-02-01', entries: [anEntry('comet', 1300), anEntry('nova', 1270)] }),
    aSnapshot({ date: '2026-02-09', entries: [anEntry('nova', 1310), anEntry('comet', 1300)] }),
  ],
  articles: [anArticle('early', '2026-01-05'), anArticle('late', '2026-01-10')],
});
const ids = (asOf: string, places: Parameters<typeof frontNews>[1]) =>
  frontNews({ ...catalog, asOf }, places).map(({ id }) => id);

test('of any kind the newest events stand on the front page, none that is ahead', () => {
  const places = { events: 2, leadChanges: 0, articles: 0 };
  expect(ids('2026-11-24', places)).toEqual(['launch-sun', 'launch-comet']);
  expect(ids('2026-11-23', places)).toEqual(['launch-comet', 'launch-nova']);
});

test('the newest lead change and article keep a place however much came after them', () => {
  const [launch, change, article, ...more] = frontNews(catalog, { events: 1, leadChanges: 1, articles: 1 });
  expect([launch?.id, article?.id, more]).toEqual(['launch-sun', 'article-late', []]);
  expect(change?.kind === 'lead-change' && change.date.date).toBe('2026-02-09');
});

test('an event that is among the newest takes no second place', () => {
  expect(ids('2026-01-12', { events: 9, leadChanges: 1, articles: 1 })).toEqual([
    'article-late',
    'article-early',
  ]);
});
