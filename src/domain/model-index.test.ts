import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { boardsOf, knownAndNamed, modelIndex } from './model-index.ts';

const catalog = catalogOf([
  organization('openai', { name: 'OpenAI' }),
  organization('google', { name: 'Google' }),
  organization('watcher', { name: 'A Watcher' }),
  model('nova'),
  model('comet'),
  model('halo', { organization: 'google' }),
  board('arena'),
  snapshot('2026-03-01', [
    { name: 'nova', score: 1250 },
    { name: 'comet', score: 1240 },
  ]),
  snapshot('2026-04-01', [
    { name: 'comet', score: 1260 },
    { name: 'halo', score: 1255 },
    { name: 'nova', score: 1250 },
  ]),
  snapshot('2026-05-01', [
    { name: 'halo', score: 1270 },
    { name: 'comet', score: 1261 },
  ]),
]);

test('organizations with a model stand by name, those without are left out', () => {
  expect(modelIndex(catalog).map(({ organization }) => organization.name)).toEqual(['Google', 'OpenAI']);
});

test('a model has its place now and its best place on every board that listed it, the earliest of equals', () => {
  const indexed = modelIndex(catalog).flatMap(({ models }) => models);
  const told = indexed.map(({ model: { id }, places }) => [
    id,
    places.map(({ board, now, best }) => [board, now?.place, best.place, best.publication.date]),
  ]);
  expect(told).toEqual([
    ['halo', [['arena', 1, 1, '2026-05-01']]],
    ['comet', [['arena', 2, 1, '2026-04-01']]],
    ['nova', [['arena', undefined, 1, '2026-03-01']]],
  ]);
});

test('only boards on which one of the models stood are theirs, in the order of display', () => {
  const models = modelIndex(catalog).flatMap((held) => held.models);
  expect(boardsOf(['edit', 'arena'], models)).toEqual(['arena']);
  expect(boardsOf(['edit', 'arena'], [])).toEqual([]);
});

test('a scaffold that no publication lists is known by its name alone', () => {
  const content = catalogOf([
    organization('openai'),
    model('nova', { scaffold: true }),
    model('comet', { scaffold: true }),
    model('halo'),
    board('arena'),
    snapshot('2026-03-01', [{ name: 'nova', score: 1250 }]),
  ]);
  const { known, named } = knownAndNamed(modelIndex(content).flatMap(({ models }) => models));
  expect(known.map(({ model: { id } }) => id)).toEqual(['halo', 'nova']);
  expect(named.map(({ model: { id } }) => id)).toEqual(['comet']);
});
