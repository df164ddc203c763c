import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { comparedBoards, newestStandings } from './newest-standings.ts';

const catalog = catalogOf([
  organization('openai'),
  model('nova'),
  model('comet'),
  board('empty', { order: 1 }),
  board('lonely', { order: 2 }),
  board('arena', { order: 3 }),
  snapshot('2026-04-11', [{ name: 'nova', score: 1250 }], { board: 'lonely' }),
  snapshot('2026-04-22', [{ name: 'nova', score: 1260 }], { board: 'lonely' }),
  snapshot('2026-04-22', [
    { name: 'comet', score: 1300 },
    { name: 'nova', score: 1200 },
  ]),
]);

test('every board has its newest standings, but the one of which nothing is held', () => {
  const told = newestStandings(catalog).map(({ board: { id }, standings: { publication } }) => [
    id,
    publication.date,
  ]);
  expect(told).toEqual([
    ['lonely', '2026-04-22'],
    ['arena', '2026-04-22'],
  ]);
});

test('a board whose leader was never held against another model is not compared', () => {
  expect(comparedBoards(catalog).map(({ id }) => id)).toEqual(['arena']);
});
