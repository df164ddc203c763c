import type { PageType } from '../page-types.ts';

/** The pages of the invented sites that a reader of the real one may never meet, with words each must say. */
export const INVENTED_PAGES: readonly PageType[] = [
  { name: 'five-home', site: 'five-rows', path: '', says: 'Heron 5' },
  { name: 'five-board', site: 'five-rows', path: 'boards/wading/', says: 'Bittern' },
  { name: 'five-timeline', site: 'five-rows', path: 'timeline/', says: 'Nothing is dated yet.' },
  { name: 'five-news', site: 'five-rows', path: 'news/', says: 'No article is published yet.' },
  { name: 'five-claims', site: 'five-rows', path: 'claims/', says: 'No claim is recorded yet.' },
  {
    name: 'five-methodology',
    site: 'five-rows',
    path: 'methodology/',
    says: 'No snapshot held shows a case.',
  },
  ...[
    { name: 'home', path: '', says: 'Patient Landscape Painter of the Northern Archipelago 3 High' },
    { name: 'boards', path: 'boards/', says: 'No snapshot of it is held' },
    { name: 'long-board', path: 'boards/landscape/2026-11-12/', says: 'Cypress 115' },
    { name: 'board', path: 'boards/landscape/', says: 'Patient Landscape Painter' },
    { name: 'day-of-one-entry', path: 'boards/landscape/2025-05-01/', says: 'Patient Landscape Painter' },
    { name: 'other-edition', path: 'boards/landscape/2025-09-01/page/', says: 'Patient Landscape Painter' },
    { name: 'category-of-one-entry', path: 'boards/landscape/one_entry/', says: 'Alder 1' },
    { name: 'board-of-one-day', path: 'boards/one-day/', says: 'nothing held since' },
    { name: 'board-without-a-day', path: 'boards/no-day/', says: 'No snapshot of it is held' },
    { name: 'models', path: 'models/', says: 'Recluse' },
    { name: 'long-model', path: 'models/patient/', says: 'The Consolidated Institute' },
    { name: 'unbroken-model', path: 'models/super/', says: 'Llanfairpwll' },
    { name: 'model-on-no-board', path: 'models/recluse/', says: 'Hermit' },
    { name: 'organizations', path: 'organizations/', says: 'Hermit' },
    { name: 'long-organization', path: 'organizations/institute/', says: 'The Consolidated Institute' },
    { name: 'organization-on-no-board', path: 'organizations/hermit/', says: 'Recluse' },
    { name: 'organization-of-no-model', path: 'organizations/judges/', says: 'The Judges' },
    { name: 'timeline', path: 'timeline/', says: 'Recluse' },
    { name: 'news', path: 'news/', says: 'Page 1 of 2' },
    { name: 'shortest-article', path: 'news/shortest/', says: 'It is so.' },
    { name: 'longest-article', path: 'news/longest/', says: 'Superpneumonoultramicroscopic' },
  ].map((page) => ({ ...page, name: `edge-${page.name}`, site: 'edges' as const })),
];
