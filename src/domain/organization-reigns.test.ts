import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { organizationReigns } from './organization-reigns.ts';

test('an organization’s reigns are those of its models on every board, newest first', () => {
  const catalog = catalogOf([
    organization('openai'),
    organization('google'),
    model('nova'),
    model('halo', { organization: 'google' }),
    board('arena'),
    board('second', { order: 2 }),
    snapshot('2026-03-01', [{ name: 'nova', score: 1250 }]),
    snapshot('2026-04-01', [{ name: 'halo', score: 1260 }]),
    snapshot('2026-05-01', [{ name: 'nova', score: 1270 }]),
    snapshot('2026-04-15', [{ name: 'nova', score: 1200 }], { board: 'second' }),
  ]);
  const told = (id: string) => organizationReigns(catalog, id).map((reign) => [reign.board, reign.from.date]);
  expect(told('openai')).toEqual([
    ['arena', '2026-05-01'],
    ['second', '2026-04-15'],
    ['arena', '2026-03-01'],
  ]);
  expect(told('google')).toEqual([['arena', '2026-04-01']]);
});
