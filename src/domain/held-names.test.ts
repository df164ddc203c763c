import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { heldNames, namesOnBoards, unheldListings } from './held-names.ts';

const listings = [{ name: 'nova-preview' }, { name: 'nova' }, { name: 'nova (2K)', variant: '2K' }];

test('each name has its first and last day on its board, and how often it is held', () => {
  const catalog = catalogOf([
    organization('openai'),
    model('nova', { listings }),
    board('arena'),
    snapshot('2026-03-01', [{ name: 'nova-preview', score: 1200 }]),
    snapshot('2026-04-01', [
      { name: 'nova', score: 1230 },
      { name: 'nova (2K)', score: 1210 },
    ]),
    snapshot('2026-05-01', [{ name: 'nova', score: 1220 }]),
  ]);
  expect(heldNames(catalog, 'nova')).toEqual([
    {
      name: 'nova-preview',
      board: 'arena',
      variant: undefined,
      first: '2026-03-01',
      last: '2026-03-01',
      publications: 1,
    },
    {
      name: 'nova',
      board: 'arena',
      variant: undefined,
      first: '2026-04-01',
      last: '2026-05-01',
      publications: 2,
    },
    {
      name: 'nova (2K)',
      board: 'arena',
      variant: '2K',
      first: '2026-04-01',
      last: '2026-04-01',
      publications: 1,
    },
  ]);
  expect(heldNames(catalog, 'nobody')).toEqual([]);
});

test('listings that no publication has are told apart from those it has', () => {
  const held = [{ name: 'nova', board: 'arena', first: '2026-04-01', last: '2026-05-01', publications: 2 }];
  expect(unheldListings({ listings }, held).map(({ name }) => name)).toEqual(['nova-preview', 'nova (2K)']);
});

test('a name that several boards use stands once, with each of them', () => {
  const catalog = catalogOf([
    organization('openai'),
    model('nova', { listings }),
    board('arena'),
    board('edit', { order: 2 }),
    snapshot('2026-03-01', [{ name: 'nova', score: 1200 }]),
    snapshot('2026-03-02', [{ name: 'nova', score: 1200 }], { board: 'edit' }),
    snapshot('2026-04-01', [{ name: 'nova (2K)', score: 1210 }]),
  ]);
  const told = namesOnBoards(heldNames(catalog, 'nova')).map(({ name, variant, boards }) => [
    name,
    variant,
    boards.map(({ board: id }) => id),
  ]);
  expect(told).toEqual([
    ['nova', undefined, ['arena', 'edit']],
    ['nova (2K)', '2K', ['arena']],
  ]);
});
