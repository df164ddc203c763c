import { Feed } from 'feed';
import { absolute, feedPath, homePath, timelinePath } from '../addresses/paths.ts';
import type { IsoDate } from '../domain/date.ts';
import { escapeText } from '../domain/escape-html.ts';
import { lastDay } from '../domain/last-day.ts';
import type { Language } from '../domain/localized.ts';
import { wordsFor } from '../i18n/words.ts';
import { site } from '../site.ts';
import type { FeedItem } from './feed-item.ts';
import { xmlText } from './xml-text.ts';

export const RSS_TYPE = 'application/rss+xml';

interface RssOptions {
  readonly language: Language;
  /** The day the site speaks of, where there is no item to date the feed by. */
  readonly asOf: IsoDate;
  /** Whom the data is from, and under which licence. */
  readonly credit: string;
}

/** Items as RSS 2.0, in their order, whole. Dated by its newest item, never by the clock. */
export function rss(items: readonly FeedItem[], { language, asOf, credit }: RssOptions): string {
  const words = wordsFor(language).feeds;
  const home = homePath(language);
  const feed = new Feed({
    title: words.title(site.name),
    description: words.description(absolute(timelinePath(language))),
    link: absolute(home),
    language,
    updated: midnight(newestDay(items) ?? asOf),
    copyright: xmlText(credit),
    generator: false,
    feedLinks: { rss: absolute(feedPath(home)) },
  });
  for (const item of items) {
    feed.addItem({
      id: xmlText(item.id),
      title: xmlText(item.title),
      link: xmlText(item.address),
      date: midnight(item.arrived),
      // Readers take a description for HTML.
      description: escapeText(xmlText(item.summary)),
      content: xmlText(item.html),
      category: [{ name: xmlText(item.category) }],
      ...(item.updated !== undefined && {
        extensions: [{ name: 'atom:updated', objects: { _text: midnight(item.updated).toISOString() } }],
      }),
    });
  }
  return feed.rss2();
}

function newestDay(items: readonly FeedItem[]): IsoDate | undefined {
  return lastDay(items.flatMap(({ arrived, updated }) => [arrived, updated ?? arrived]));
}

/** Records know days, not hours. */
function midnight(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
