import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../../tests/support/content.ts';
import { modelHistories } from '../../domain/model-history.ts';
import type { Model } from '../../domain/model.ts';
import { modelLede } from './model-lede.ts';

const catalog = catalogOf([
  organization('openai', { name: 'OpenAI' }),
  model('nova', {
    released: {
      date: '2025-04',
      precision: 'month',
      sources: [{ address: 'https://example.org/', tier: 'primary' }],
    },
  }),
  model('comet'),
  model('halo'),
  board('arena', { name: { en: 'Text-to-image' } }),
  snapshot('2026-03-01', [
    { name: 'nova', score: 1250 },
    { name: 'comet', score: 1200 },
  ]),
  snapshot('2026-04-01', [{ name: 'nova', score: 1250 }]),
]);
const said = (id: string) =>
  modelLede(catalog.models.get(id) as Model, modelHistories(catalog, id), { catalog, language: 'en' });

test('a model is told by its maker, its places and what it led', () => {
  expect(said('nova')).toBe(
    'By OpenAI, released April 2025. In the newest snapshots held it stands first on Text-to-image. It has led Text-to-image.',
  );
});

test('what is not known is said to be not known', () => {
  expect(said('comet')).toBe(
    'By OpenAI; the day of its release is not held. The newest snapshots held do not list it.',
  );
  expect(said('halo')).toContain('It is on no board in the snapshots held.');
});
