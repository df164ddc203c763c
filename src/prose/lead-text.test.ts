import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { standingsAsOf } from '../domain/standings.ts';
import { leadText } from './lead-text.ts';

const textOf = (first: number, second: number, halfWidth?: number) => {
  const bounds = (score: number) =>
    halfWidth === undefined ? {} : { lower: score - halfWidth, upper: score + halfWidth };
  const catalog = catalogOf([
    organization('openai'),
    model('nova', { name: 'Nova' }),
    model('comet', { name: 'Comet' }),
    board('arena'),
    snapshot('2026-04-22', [
      { name: 'comet', score: first, ...bounds(first) },
      { name: 'nova', score: second, ...bounds(second) },
    ]),
  ]);
  const found = standingsAsOf(catalog, { board: 'arena' });
  return found && leadText(found, { catalog, language: 'en' });
};

test('a separable leader leads, any other stands first: three cases', () => {
  expect(textOf(1512, 1270, 8)?.claim).toBe('Comet leads by 242 points');
  expect(textOf(1275, 1270, 8)?.claim).toBe('Comet stands first by 5 points, not separable from second');
  expect(textOf(1282, 1270)?.claim).toBe('Comet stands first by 12 points, interval not published');
});

test('win shares are said of a hundred, and neighbours are counted', () => {
  // 1 / (1 + 10^(−242 / 400)) = 0.801
  expect(textOf(1512, 1270, 8)?.notes).toEqual([
    'The scores predict that it is preferred to Nova in about 80 of 100 blind match-ups, ties counting half.',
    'Over the one row of other models the mean is about 80 of 100.',
    'Of the one pair of neighbours, none is not separable.',
  ]);
});
