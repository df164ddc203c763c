import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { timeline } from './timeline.ts';
import { filteredEvents, timelineFilters } from './timeline-filters.ts';

const released = (date: string) => ({
  released: { date, precision: 'day', sources: [{ address: 'https://example.org/', tier: 'primary' }] },
});
const catalog = catalogOf([
  organization('openai'),
  organization('google'),
  organization('watcher'),
  model('nova', released('2025-12-16')),
  model('halo', { organization: 'google', ...released('2026-02-26') }),
  model('sun', { organization: 'google', ...released('2026-05-26') }),
  board('arena'),
  board('quiet', { order: 2 }),
  snapshot('2026-01-01', [
    { name: 'nova', score: 1250 },
    { name: 'halo', score: 1200 },
  ]),
  snapshot('2026-03-01', [
    { name: 'halo', score: 1260 },
    { name: 'nova', score: 1250 },
  ]),
]);
const events = timeline(catalog);
const filters = timelineFilters(events, catalog);
const told = (by: keyof typeof filters) => filters[by].map(({ id, events: count }) => [id, count]);

test('only what has events is a filter: no empty page', () => {
  // Its lead change, and the launches of the two models it lists.
  expect(told('board')).toEqual([['arena', 3]]);
  expect(told('kind')).toEqual([
    ['launch', 3],
    ['lead-change', 1],
  ]);
});

test('organizations stand by the number of their events; a lead change concerns both', () => {
  expect(told('organization')).toEqual([
    ['google', 3],
    ['openai', 2],
  ]);
});

test('years are newest first', () => {
  expect(told('year')).toEqual([
    ['2026', 3],
    ['2025', 1],
  ]);
});

test('a filter lets through as many events as it says', () => {
  for (const choice of Object.values(filters).flat()) {
    expect(filteredEvents(events, choice)).toHaveLength(choice.events);
  }
});
