import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { boardEvents } from './board-events.ts';

const released = (date: string) => ({
  released: { date, precision: 'day', sources: [{ address: 'https://openai.com/', tier: 'primary' }] },
});

test('a board’s chart marks its lead changes and the launches of the models that led it, not those of others', () => {
  const catalog = catalogOf([
    organization('openai'),
    model('nova', released('2026-03-01')),
    model('comet', released('2026-04-20')),
    model('sun', released('2026-04-21')),
    board('arena'),
    snapshot('2026-04-11', [
      { name: 'nova', score: 1300 },
      { name: 'sun', score: 1200 },
    ]),
    snapshot('2026-04-22', [
      { name: 'comet', score: 1400 },
      { name: 'nova', score: 1300 },
    ]),
  ]);
  expect(boardEvents(catalog, 'arena').map(({ id }) => id)).toEqual([
    'launch-comet',
    'launch-nova',
    'lead-change-arena-overall-2026-04-22',
  ]);
  expect(boardEvents(catalog, 'arena', 'art')).toEqual([]);
});
