import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import {
  aBoard,
  aMethodChange,
  aModel,
  anEnd,
  anEntry,
  aSnapshot,
  released,
} from '../../tests/support/records.ts';
import type { Article } from './article.ts';
import {
  eventBoards,
  eventKinds,
  eventOrganizations,
  eventYears,
  timeline,
  timelineFor,
  upcoming,
  type TimelineFilter,
} from './timeline.ts';

const article: Article = {
  id: 'nova-leads',
  original: 'en',
  published: '2026-04-27',
  kind: 'lead-change',
  event: { date: '2026-04-22', precision: 'day' },
  models: ['nova'],
  boards: ['board'],
  organizations: [],
  sources: [],
  pictures: [],
  texts: {},
};
const catalog = aCatalog({
  asOf: '2026-05-01',
  boards: [aBoard({ methodChanges: [aMethodChange('style-control', '2025-05-16')] })],
  models: [
    aModel({ id: 'nova', released: released('2026-04-21') }),
    aModel({
      id: 'vega',
      organization: 'zenith',
      released: released('2025-04'),
      lifecycle: [
        anEnd({
          announced: { date: '2026-04-30', precision: 'day' },
          effective: { date: '2026-06-01', precision: 'day' },
          certainty: 'earliest',
        }),
        anEnd({ provider: 'Other API', effective: { date: '2027', precision: 'year' } }),
      ],
    }),
  ],
  snapshots: [
    aSnapshot({ date: '2026-04-20', entries: [anEntry('vega', 1270)] }),
    aSnapshot({ date: '2026-04-22', entries: [anEntry('nova', 1512), anEntry('vega', 1270)] }),
  ],
  articles: [article],
});
const events = timeline(catalog);
const ids = (filter: TimelineFilter) => timelineFor(events, filter).map(({ id }) => id);

test('everything dated stands on one timeline, newest first, what lies ahead included', () => {
  expect(events.map(({ date, id }) => `${date.date} ${id}`)).toEqual([
    '2027 retirement-vega-other-api',
    '2026-06-01 retirement-vega-acme-api',
    '2026-04-30 deprecation-vega-acme-api',
    '2026-04-22 lead-change-board-overall-2026-04-22',
    '2026-04-22 article-nova-leads', // published on 27 April: it stands where what it tells of happened
    '2026-04-21 launch-nova',
    '2025-05-16 method-board-style-control',
    '2025-04 launch-vega',
  ]);
});

test('a lead change concerns both models and both organizations', () => {
  expect(ids({ kind: 'lead-change', organization: 'acme' })).toHaveLength(2);
  expect(ids({ organization: 'zenith', year: '2026' })).toEqual([
    'retirement-vega-acme-api',
    'deprecation-vega-acme-api',
    'lead-change-board-overall-2026-04-22',
  ]);
});

test('an article is news, of the kind it tells of, and concerns the makers of its models', () => {
  expect(ids({ kind: 'news' })).toEqual(['article-nova-leads']);
  expect(ids({ kind: 'lead-change' })).toEqual([
    'lead-change-board-overall-2026-04-22',
    'article-nova-leads',
  ]);
  expect(ids({ organization: 'acme', kind: 'news' })).toEqual(['article-nova-leads']);
});

test('a model’s events concern the boards it was ever listed on', () => {
  expect(ids({ board: 'board', kind: 'launch' })).toEqual(['launch-nova', 'launch-vega']);
  expect(ids({ board: 'nowhere' })).toEqual([]);
});

test('filters add up, and none keeps everything', () => {
  expect(ids({})).toHaveLength(events.length);
  expect(ids({ model: 'vega', year: '2025' })).toEqual(['launch-vega']);
});

test('a filter is offered for what is there', () => {
  expect(eventOrganizations(events)).toEqual(['acme', 'zenith']);
  expect(eventBoards(events)).toEqual(['board']);
  expect(eventYears(events)).toEqual(['2027', '2026', '2025']);
  expect(eventKinds(events)).toEqual([
    'deprecation',
    'launch',
    'lead-change',
    'method',
    'news',
    'retirement',
  ]);
});

test.each([
  [90, ['retirement-vega-acme-api']],
  [30, []], // 1 June is 31 days after 1 May
  [31, ['retirement-vega-acme-api']],
  [300, ['retirement-vega-acme-api', 'retirement-vega-other-api']], // 2027 begins 245 days ahead
])('what comes within %i days, soonest first', (days, expected) => {
  expect(upcoming(catalog, days).map(({ id }) => id)).toEqual(expected);
});

test('an end in a month of which no day is known stays among what comes while the month lasts', () => {
  const lifecycle = [anEnd({ effective: { date: '2026-12', precision: 'month' } })];
  const ids = (asOf: string) =>
    upcoming(aCatalog({ asOf, models: [aModel({ id: 'vega', lifecycle })] })).map(({ id }) => id);
  expect(ids('2026-12-10')).toEqual(['retirement-vega-acme-api']);
  expect(ids('2027-01-01')).toEqual([]);
});

test('two ends at one provider have ids of their own', () => {
  const twice = [
    anEnd({ effective: { date: '2026-06', precision: 'month' } }),
    anEnd({ effective: { date: '2027', precision: 'year' } }),
  ];
  const found = timeline(aCatalog({ models: [aModel({ id: 'vega', lifecycle: twice })] }));
  expect(found.map(({ id }) => id)).toEqual(['retirement-vega-acme-api-2', 'retirement-vega-acme-api']);
});
