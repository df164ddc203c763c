import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { heldBoards } from './held-boards.ts';

test('a board counts its main publications, those of other editions, and its days', () => {
  const catalog = catalogOf([
    organization('openai'),
    model('nova'),
    board('arena', { mainEditions: [{ editions: ['dataset'] }] }),
    board('empty', { order: 2 }),
    snapshot('2026-01-01', [{ name: 'nova', score: 1250 }], { edition: 'dataset' }),
    snapshot('2026-02-01', [{ name: 'nova', score: 1260 }], { edition: 'dataset' }),
    snapshot('2026-02-03', [{ name: 'nova', score: 1260 }], { edition: 'dataset' }),
    snapshot('2026-01-15', [{ name: 'nova', score: 1255 }]),
  ]);
  const told = heldBoards(catalog).map(({ board: { id }, main, other, first, last, withCategories }) => [
    id,
    main,
    other,
    first,
    last,
    withCategories,
  ]);
  expect(told).toEqual([
    ['arena', 2, 1, '2026-01-01', '2026-02-03', 0],
    ['empty', 0, 0, undefined, undefined, 0],
  ]);
});
