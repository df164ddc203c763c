import { expect, test } from 'vitest';
import { aModel } from '../../tests/support/records.ts';
import { listingIndex } from './listings.ts';

test('a listed name means its model and variant on every board and day', () => {
  const index = listingIndex([
    aModel({ id: 'nova', listings: [{ name: 'nova (medium)', variant: 'medium' }] }),
  ]);
  expect(index.resolve('nova (medium)', 'any-board', '2026-01-01')).toEqual({
    model: 'nova',
    variant: 'medium',
  });
});

test('a name is matched exactly and never guessed', () => {
  const index = listingIndex([aModel({ id: 'nova' })]);
  expect(index.resolve('Nova', 'board', '2026-01-01')).toBeUndefined();
  expect(index.resolve('nova ', 'board', '2026-01-01')).toBeUndefined();
});

test('a listing for certain boards says nothing of others', () => {
  const index = listingIndex([aModel({ id: 'nova', listings: [{ name: 'nova', boards: ['text'] }] })]);
  expect(index.resolve('nova', 'text', '2026-01-01')?.model).toBe('nova');
  expect(index.resolve('nova', 'image-edit', '2026-01-01')).toBeUndefined();
});

test.each([
  ['2026-03-31', 'nova'],
  ['2026-04-01', 'nova-2'],
])('a name used again means, on %s, %s', (date, model) => {
  const index = listingIndex([
    aModel({ id: 'nova', listings: [{ name: 'latest', until: '2026-03-31' }] }),
    aModel({ id: 'nova-2', listings: [{ name: 'latest', from: '2026-04-01' }] }),
  ]);
  expect(index.resolve('latest', 'board', date)?.model).toBe(model);
});

test('every name is told once', () => {
  const index = listingIndex([
    aModel({ id: 'nova', listings: [{ name: 'b', until: '2026-03-31' }, { name: 'a' }] }),
    aModel({ id: 'nova-2', listings: [{ name: 'b', from: '2026-04-01' }] }),
  ]);
  expect(index.names).toEqual(['a', 'b']);
});
