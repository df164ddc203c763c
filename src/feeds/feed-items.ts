import { absolute, articlePath } from '../addresses/paths.ts';
import { publicationPath } from '../addresses/record-path.ts';
import { storyDate, type Article } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import { addDays, firstDayOf } from '../domain/date.ts';
import { endedReign } from '../domain/ended-reign.ts';
import { leadChangeEvent } from '../domain/lead-change-event.ts';
import { leadChanges, type LeadChange } from '../domain/lead-changes.ts';
import type { Language } from '../domain/localized.ts';
import { articleText } from '../domain/news.ts';
import { compareText } from '../domain/problem.ts';
import { wordsFor } from '../i18n/words.ts';
import { eventText } from '../prose/event-text.ts';
import { site } from '../site.ts';
import { leadChangeArrival } from './arrival.ts';
import { articleHtml } from './article-html.ts';
import { betweenText } from './between-text.ts';
import type { FeedItem } from './feed-item.ts';
import { leadChangeHtml } from './lead-change-html.ts';

/**
 * How many items a feed holds, for a reader that comes for the first time. An article weighs about 15 kB and a lead change
 * 3 kB, so that even articles alone stay below 1 MB, from where on a feed is a burden; everything older stays on the
 * timeline, which the description of the feed leads to.
 */
export const MOST_ITEMS = 60;
/** Whoever looks in once in so many days misses nothing, however much came at once. */
export const KEPT_DAYS = 30;

/**
 * Every article, and every lead change of every board’s overall category, newest arrival first, then the newest event,
 * then by id. Nothing that arrives after `asOf`. Cut to `MOST_ITEMS`, but never less than what came in `KEPT_DAYS`.
 */
export function feedItems(catalog: Catalog, language: Language): FeedItem[] {
  const reading = { catalog, language };
  const items = [
    ...[...catalog.articles.values()].map((article) => articleItem(article, reading)),
    ...[...catalog.boards.keys()]
      .flatMap((board) => leadChanges(catalog, board))
      .map((change) => leadChangeItem(change, reading)),
  ];
  const recent = addDays(catalog.asOf, -KEPT_DAYS);
  return items
    .filter(({ arrived }) => arrived <= catalog.asOf)
    .sort(newestFirst)
    .filter(({ arrived }, index) => index < MOST_ITEMS || arrived >= recent);
}

interface Reading {
  readonly catalog: Catalog;
  readonly language: Language;
}

function itemId(kind: string, record: string): string {
  return `tag:${site.tagAuthority}:${kind}/${record}`;
}

function articleItem(article: Article, { catalog, language }: Reading): FeedItem {
  const { id, kind, published, updated } = article;
  const { title, summary } = articleText(article, language);
  return {
    id: itemId('article', id),
    title,
    category: wordsFor(language).timeline.kinds[kind],
    summary,
    html: articleHtml(article, catalog, language),
    address: absolute(articlePath(language, id)),
    arrived: published,
    eventDate: firstDayOf(storyDate(article).date),
    updated: updated !== undefined && updated <= catalog.asOf ? updated : undefined,
  };
}

function leadChangeItem(change: LeadChange, reading: Reading): FeedItem {
  const { catalog, language } = reading;
  const { from, to, id, separable } = change;
  const text = eventText(leadChangeEvent(change), reading);
  const between = betweenText(from.publication.date, to.publication.date, language);
  return {
    id: itemId('lead-change', id),
    title: wordsFor(language).feeds.leadChangeTitle[separable](text.title, between),
    category: text.kind,
    summary: text.notes.join(' '),
    html: leadChangeHtml(change, reading),
    address: absolute(publicationPath(language, to.publication)),
    arrived: leadChangeArrival(change, { ended: endedReign(catalog, change), firstDay: site.firstDay }),
    eventDate: to.publication.date,
  };
}

function newestFirst(a: FeedItem, b: FeedItem): number {
  return (
    compareText(b.arrived, a.arrived) || compareText(b.eventDate, a.eventDate) || compareText(a.id, b.id)
  );
}
