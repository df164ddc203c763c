import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { newestHeld } from './newest-held.ts';

const catalog = catalogOf([
  organization('openai'),
  model('nova'),
  board('arena'),
  board('second', { order: 2 }),
  board('empty', { order: 3 }),
  snapshot('2026-10-01', [{ name: 'nova', score: 1250 }]),
  snapshot('2026-10-07', [{ name: 'nova', score: 1250 }]),
  snapshot('2026-09-30', [{ name: 'nova', score: 1300 }], { board: 'second' }),
]);

test('a publication seen again is data of the day it was seen', () => {
  expect(newestHeld(catalog, ['arena'])).toBe('2026-10-07');
});

test('of several boards the latest counts, and all where none is named', () => {
  expect(newestHeld(catalog, ['second'])).toBe('2026-09-30');
  expect(newestHeld(catalog)).toBe('2026-10-07');
});

test('where nothing is held there is no date', () => {
  expect(newestHeld(catalog, ['empty', 'unknown'])).toBeUndefined();
});
