import { boards } from './en/boards.ts';
import { calendar } from './en/calendar.ts';
import { chartPage } from './en/chart-page.ts';
import { charts } from './en/charts.ts';
import { claimPages } from './en/claim-pages.ts';
import { claims } from './en/claims.ts';
import { facts } from './en/facts.ts';
import { feeds } from './en/feeds.ts';
import { home } from './en/home.ts';
import { methodology } from './en/methodology.ts';
import { models } from './en/models.ts';
import { news } from './en/news.ts';
import { notFound } from './en/not-found.ts';
import { prose } from './en/prose.ts';
import { records } from './en/records.ts';
import { site } from './en/site.ts';
import { timeline } from './en/timeline.ts';

/** Every word of the interface in English, one file an area. */
export const en = {
  boards,
  calendar,
  chartPage,
  charts,
  claimPages,
  claims,
  facts,
  feeds,
  home,
  methodology,
  models,
  news,
  notFound,
  prose,
  records,
  site,
  timeline,
};
