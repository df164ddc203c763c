import type { Language } from './domain/localized.ts';

/** The one file to change to publish under another name or at another address. */
export const site = {
  name: 'Overtake',
  /** Where it is published, without a path. */
  origin: process.env.SITE_ORIGIN ?? 'https://overtake.example',
  /** The path it is published under, beginning and ending with a slash. */
  base: `/${process.env.SITE_BASE ?? ''}/`.replace(/\/{2,}/g, '/'),
  /** Who reports an error where. */
  repository: 'https://github.com/overtake-arena/overtake',
  /** The day it was first published: what lands later says when it was added. */
  firstDay: '2026-11-24',
  /** Begins the ids of feed items; stays when the domain moves. */
  tagAuthority: 'overtake.example,2026',
  languages: ['en'] as readonly Language[],
  defaultLanguage: 'en' as Language,
  /** The colour of the paper, which a browser paints its own frame with. */
  themeColors: { light: '#fbf8f1', dark: '#161513' },
} as const;

/**
 * The content security policy of every page, in its first meta and in every header file.
 * No hash: nothing is inline. Style attributes hold numbers alone, which is why they are open.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** How many articles a page of the news lists. */
export const ARTICLES_PER_PAGE = 20;
