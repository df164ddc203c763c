import { expect, test } from 'vitest';
import { named, readXml, textIn } from '../../tests/support/xml.ts';
import type { FeedItem } from './feed-item.ts';
import { rss } from './rss.ts';

const item: FeedItem = {
  id: 'tag:overtake.example,2026:article/a',
  title: 'A < B & “C”',
  category: 'Analysis',
  summary: 'One <b> & two.',
  html: '<p>Whole ]]> &amp; more</p>',
  address: 'https://overtake.example/news/a/?x=1&y=2',
  arrived: '2026-11-02',
  eventDate: '2026-04-22',
};
const options = { language: 'en', asOf: '2026-11-24', credit: 'Data: Arena, CC BY 4.0' } as const;
const channelOf = (items: readonly FeedItem[]) => {
  const [channel] = named(readXml(rss(items, options)), 'channel');
  if (channel === undefined) throw new Error('no channel');
  return channel;
};
const read = (fields: Partial<FeedItem> = {}) => {
  const [found] = named(channelOf([{ ...item, ...fields }]), 'item');
  if (found === undefined) throw new Error('no item');
  return found;
};

test('the channel says what it is, in which language, whose data it is and where it is served', () => {
  const channel = channelOf([item]);
  expect(textIn(channel, 'title')).toBe('Overtake: articles and lead changes');
  expect(textIn(channel, 'link')).toBe('https://overtake.example/');
  expect(textIn(channel, 'description')).toContain('https://overtake.example/timeline/');
  expect(textIn(channel, 'language')).toBe('en');
  expect(textIn(channel, 'copyright')).toBe('Data: Arena, CC BY 4.0');
  expect(named(channel, 'atom:link').map(({ attributes }) => attributes)).toEqual([
    { href: 'https://overtake.example/feed.xml', rel: 'self', type: 'application/rss+xml' },
  ]);
});

test('it is dated by its newest item or change, with none by the day the site speaks of', () => {
  const built = (items: readonly FeedItem[]) => textIn(channelOf(items), 'lastBuildDate');
  // 2 November 2026 is a Monday.
  expect(built([{ ...item, arrived: '2026-10-01' }, item])).toBe('Mon, 02 Nov 2026 00:00:00 GMT');
  expect(built([{ ...item, updated: '2026-11-05' }])).toBe('Thu, 05 Nov 2026 00:00:00 GMT');
  expect(built([])).toBe('Tue, 24 Nov 2026 00:00:00 GMT');
});

test('an item has an id that is no address, its dates, its summary before its whole text', () => {
  const found = read();
  expect(named(found, 'guid')).toMatchObject([{ text: item.id, attributes: { isPermaLink: 'false' } }]);
  expect(textIn(found, 'link')).toBe(item.address);
  expect(textIn(found, 'pubDate')).toBe('Mon, 02 Nov 2026 00:00:00 GMT');
  expect(textIn(found, 'category')).toBe('Analysis');
  const names = found.children.map(({ name }) => name);
  expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'));
});

test('text stays text, HTML stays HTML', () => {
  const found = read();
  expect(textIn(found, 'title')).toBe(item.title);
  expect(textIn(found, 'description')).toBe('One &lt;b&gt; &amp; two.');
  expect(textIn(found, 'content:encoded')).toBe(item.html);
});

test('a character that XML forbids is left out wherever it stands, and nothing comes together that was apart', () => {
  const forbidden = '\u0000\u0001\u000b\u001f\ud800\ufffe\uffff';
  const found = read({
    id: `${item.id}${forbidden}`,
    title: `GPT Image${forbidden} 2 😀`,
    category: `Lead${forbidden} change`,
    summary: `A${forbidden}B`,
    html: `<p>]]${forbidden}></p>`,
    address: `${item.address}${forbidden}`,
  });
  expect(
    ['guid', 'title', 'category', 'description', 'content:encoded', 'link'].map((name) =>
      textIn(found, name),
    ),
  ).toEqual([item.id, 'GPT Image 2 😀', 'Lead change', 'AB', '<p>]]></p>', item.address]);
  expect(rss([item], { ...options, credit: `Arena${forbidden}` })).toContain('<copyright>Arena</copyright>');
});

test('a change is dated, and does not move the item', () => {
  expect(textIn(read(), 'atom:updated')).toBeUndefined();
  const found = read({ updated: '2026-11-05' });
  expect(textIn(found, 'atom:updated')).toBe('2026-11-05T00:00:00.000Z');
  expect(textIn(found, 'pubDate')).toBe('Mon, 02 Nov 2026 00:00:00 GMT');
});

test('the order of the items is kept, and the same items give the same text', () => {
  const items = ['c', 'a', 'b'].map((id) => ({ ...item, id }));
  expect(named(channelOf(items), 'item').map((found) => textIn(found, 'guid'))).toEqual(['c', 'a', 'b']);
  expect(rss(items, options)).toBe(rss(items, options));
});
