import { expect, test } from 'vitest';
import { catalogOf, model, organization } from '../../tests/support/content.ts';
import { latestEvents } from './latest-events.ts';

const released = (date: string) => ({
  released: { date, precision: 'day', sources: [{ address: 'https://openai.com/', tier: 'primary' }] },
});

test('the latest events are the newest that are not ahead, at most as many as asked for', () => {
  const catalog = catalogOf(
    [
      organization('openai'),
      model('nova', released('2026-03-01')),
      model('comet', released('2026-04-20')),
      model('sun', released('2026-11-24')),
    ],
    '2026-11-24',
  );
  expect(latestEvents(catalog, 2).map(({ id }) => id)).toEqual(['launch-sun', 'launch-comet']);
  expect(latestEvents({ ...catalog, asOf: '2026-11-23' }, 2).map(({ id }) => id)).toEqual([
    'launch-comet',
    'launch-nova',
  ]);
});
