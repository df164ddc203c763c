import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { headline } from './headline.ts';

const rows = (first: string, second: string, halfWidth: number) => [
  { name: first, score: 1300, lower: 1300 - halfWidth, upper: 1300 + halfWidth },
  { name: second, score: 1290, lower: 1290 - halfWidth, upper: 1290 + halfWidth },
];

test('boards of one modality with one organization first are one claim, as settled as the least of them', () => {
  const catalog = catalogOf([
    organization('openai'),
    organization('google'),
    model('nova'),
    model('comet', { organization: 'google' }),
    board('paint', { order: 1 }),
    board('edit', { order: 2 }),
    board('prose', { order: 3, modality: 'text' }),
    snapshot('2026-04-22', rows('nova', 'comet', 2), { board: 'paint' }),
    snapshot('2026-04-22', rows('nova', 'comet', 20), { board: 'edit' }),
    snapshot('2026-04-22', rows('comet', 'nova', 2), { board: 'prose' }),
  ]);
  expect(headline(catalog)).toEqual([
    { modality: 'image', organization: 'openai', boards: ['paint', 'edit'], all: true, separable: 'no' },
    { modality: 'text', organization: 'google', boards: ['prose'], all: true, separable: 'yes' },
  ]);
});

test('a board without a snapshot says nothing', () => {
  expect(headline(catalogOf([organization('openai'), board('arena')]))).toEqual([]);
});
