import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import type { Article } from '../domain/article.ts';
import { addDays } from '../domain/date.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { KEPT_DAYS, MOST_ITEMS, feedItems } from './feed-items.ts';

const text = { pieces: [], headings: [], links: [], words: 0 };

function anArticle(id: string, fields: Partial<Article> = {}, title = id): Article {
  return {
    id,
    original: 'en',
    published: '2026-11-24',
    kind: 'analysis',
    models: [],
    boards: [],
    organizations: [],
    sources: [],
    pictures: [],
    texts: { en: { ...text, title, summary: 'It is so.' } },
    ...fields,
  };
}

/** Two names in their order, each with the half-width given. */
function aDay(
  date: string,
  [first, second]: readonly [string, string],
  fields = {},
  halfWidth?: number,
): Snapshot {
  return aSnapshot({
    date,
    entries: [anEntry(first, 1220, { halfWidth }), anEntry(second, 1200, { halfWidth })],
    ...fields,
  });
}

const old = aDay('2026-04-11', ['alpha', 'beta']);
const asOf = '2026-11-30';
const itemsOf = (records: Parameters<typeof aCatalog>[0]) => feedItems(aCatalog({ asOf, ...records }), 'en');
const change = (fields = {}, halfWidth?: number) =>
  itemsOf({ snapshots: [old, aDay('2026-04-22', ['beta', 'alpha'], fields, halfWidth)] })[0];

test('an id is made from the record alone', () => {
  const [item] = itemsOf({ articles: [anArticle('a')] });
  expect(item?.id).toBe('tag:overtake.example,2026:article/a');
  const other = { published: '2026-11-25', event: { date: '2026-01-02', precision: 'day' as const } };
  expect(itemsOf({ articles: [anArticle('a', other, 'Another title')] })[0]?.id).toBe(item?.id);
  expect(change()?.id).toBe('tag:overtake.example,2026:lead-change/board-overall-2026-04-22');
  expect(change({ added: '2026-11-28' })?.id).toBe(change()?.id);
});

test('an article arrives when it is published, whenever what it tells of happened', () => {
  const event = { date: '2026-04', precision: 'month' as const };
  expect(itemsOf({ articles: [anArticle('a', { event })] })[0]).toMatchObject({
    arrived: '2026-11-24',
    eventDate: '2026-04-01',
  });
});

test('a lead change of the founding set arrives on its own day', () => {
  expect(change()).toMatchObject({ arrived: '2026-04-22', eventDate: '2026-04-22' });
});

test('a lead change imported after the first day arrives when it was added', () => {
  expect(change({ added: '2026-11-28' })).toMatchObject({ arrived: '2026-11-28', eventDate: '2026-04-22' });
});

test('the first of several copies is the one that brought it', () => {
  const copy = (date: string, fields: object) => aDay(date, ['beta', 'alpha'], fields);
  const later = copy('2026-04-23', { added: '2026-11-29' });
  const arrivals = (first: Snapshot) =>
    itemsOf({ snapshots: [old, first, later] }).map(({ arrived }) => arrived);
  expect(arrivals(copy('2026-04-22', { added: '2026-11-30' }))).toEqual(['2026-11-29']);
  expect(arrivals(copy('2026-04-22', {}))).toEqual(['2026-04-22']);
});

const arrivalsOf = (...snapshots: readonly Snapshot[]) =>
  Object.fromEntries(itemsOf({ snapshots }).map(({ id, arrived }) => [id.slice(-10), arrived]));
const late = { added: '2026-11-28' };

test('a former leader imported late makes a change that arrives when that was added', () => {
  const founding = [aDay('2026-04-22', ['beta', 'alpha']), aDay('2026-05-02', ['alpha', 'gamma'])];
  expect(arrivalsOf(...founding)).toEqual({ '2026-05-02': '2026-05-02' });
  expect(arrivalsOf(aDay('2026-04-11', ['alpha', 'beta'], late), ...founding)).toEqual({
    '2026-04-22': '2026-11-28',
    '2026-05-02': '2026-05-02',
  });
});

test('another leader imported late, between two of one reign, announces both changes about it', () => {
  const between = aDay('2026-04-15', ['beta', 'alpha'], late);
  expect(arrivalsOf(old, between, aDay('2026-04-22', ['alpha', 'gamma']))).toEqual({
    '2026-04-15': '2026-11-28',
    '2026-04-22': '2026-11-28',
  });
});

test('a late snapshot inside or before the reign of the former leader leaves the change where it was', () => {
  const to = aDay('2026-04-22', ['beta', 'alpha']);
  for (const date of ['2026-04-01', '2026-04-15'])
    expect(arrivalsOf(old, aDay(date, ['alpha', 'gamma'], late), to), date).toEqual({
      '2026-04-22': '2026-04-22',
    });
});

test('the newest arrival comes first, then the newest event, then the ids in their order', () => {
  const event = { date: '2026-05-01', precision: 'day' as const };
  const articles = ['b', 'a', 'c'].map((id) => anArticle(id, id === 'c' ? { event } : {}));
  const snapshots = [old, aDay('2026-04-22', ['beta', 'alpha'], { added: '2026-11-28' })];
  const ids = (order: readonly Article[]) =>
    itemsOf({ articles: order, snapshots }).map(({ id }) => id.split('/')[1]);
  expect(ids(articles)).toEqual(['board-overall-2026-04-22', 'a', 'b', 'c']);
  expect(ids([...articles].reverse())).toEqual(ids(articles));
});

test('nothing is dated after the day the site speaks of', () => {
  const snapshots = [old, aDay('2026-04-22', ['beta', 'alpha'], { added: '2026-12-01' })];
  expect(itemsOf({ snapshots, articles: [anArticle('a', { published: '2026-12-01' })] })).toEqual([]);
  expect(itemsOf({ articles: [anArticle('a', { updated: '2026-12-01' })] })[0]?.updated).toBeUndefined();
  expect(itemsOf({ articles: [anArticle('a', { updated: '2026-11-28' })] })[0]?.updated).toBe('2026-11-28');
});

test('a lead change says between which days it lies, and leads to the snapshot that shows it', () => {
  expect(change(undefined, 5)).toMatchObject({
    title: 'beta takes the lead on Board between 11 and 22 April 2026',
    category: 'Lead change',
    address: 'https://overtake.example/boards/board/2026-04-22/',
  });
});

test('first within the interval is no takeover, and an unpublished interval is said', () => {
  // 1220 − 10 lies under 1200 + 10 … by nothing: 1210 against 1210 overlaps.
  expect(change(undefined, 10)).toMatchObject({
    title: 'beta stands first on Board, not separable from second, since a day between 11 and 22 April 2026',
    category: 'First, not separable',
  });
  expect(change(undefined, 10)?.html).not.toContain('takes the lead');
  expect(change()?.title).toBe(
    'beta takes the lead on Board between 11 and 22 April 2026, interval not published',
  );
});

test('a lead change tells who follows whom, links both snapshots, and gives the gap, the share and the first rows', () => {
  const html = change(undefined, 5)?.html ?? '';
  expect(html).toContain(
    '<a href="https://overtake.example/models/beta/">beta</a> takes first place on Board from <a href="https://overtake.example/models/alpha/">alpha</a>.',
  );
  for (const date of ['2026-04-11', '2026-04-22'])
    expect(html).toContain(`<a href="https://overtake.example/boards/board/${date}/">snapshot of`);
  expect(html).toContain('20 points ahead of alpha, beyond both intervals.');
  // 1 / (1 + 10^(−20 / 400)) = 0.5288
  expect(html).toContain('about 53 of 100 blind match-ups');
  expect(html.match(/<caption>[^<]*/g)).toEqual(['<caption>Board, the first 2 on 22 April 2026']);
  expect(html).toContain('Data: <a href="https://example.org/data">Arena, CC BY 4.0</a>.');
});

test('signs of HTML in names are escaped', () => {
  const models = [aModel({ id: 'beta', name: 'B<b>&' })];
  const boards = [aBoard({ name: { en: 'Board <&' } })];
  const snapshots = [old, aDay('2026-04-22', ['beta', 'alpha'])];
  const [item] = itemsOf({ models, boards, snapshots });
  expect(item?.title).toContain('B<b>& takes the lead on Board <&');
  expect(item?.html).toContain('B&lt;b&gt;&amp;</a> stands first on Board &lt;&amp;');
  expect(item?.html).not.toContain('<b>');
});

test('a feed is cut, but never what came in the last days', () => {
  const many = (published: string) =>
    Array.from({ length: MOST_ITEMS + 5 }, (_, index) => anArticle(`a${index}`, { published }));
  expect(itemsOf({ articles: many(addDays(asOf, -KEPT_DAYS)) })).toHaveLength(MOST_ITEMS + 5);
  expect(itemsOf({ articles: many(addDays(asOf, -KEPT_DAYS - 1)) })).toHaveLength(MOST_ITEMS);
});
