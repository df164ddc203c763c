import type { IsoDate } from '../domain/date.ts';

/** One thing a feed tells of, before any format of feeds. */
export interface FeedItem {
  /** Made from the record alone, so that no change of title, date or address makes it another item. */
  readonly id: string;
  readonly title: string;
  /** What kind of event it is, in words. */
  readonly category: string;
  /** Plain text. */
  readonly summary: string;
  /** The whole of it, as HTML that stands by itself. */
  readonly html: string;
  /** The whole address of its page. */
  readonly address: string;
  /** The day it came to the site, by which feeds are ordered. */
  readonly arrived: IsoDate;
  /** The day of what it tells of; a month or a year counts from its first day. */
  readonly eventDate: IsoDate;
  /** The day of the last real change. */
  readonly updated?: IsoDate;
}
