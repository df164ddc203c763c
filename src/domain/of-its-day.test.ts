import { expect, test } from 'vitest';
import { isOfItsDay } from './of-its-day.ts';

test('a score, votes and the size of a board are said of their day alone', () => {
  expect(isOfItsDay({ metric: 'score' })).toBe(true);
  expect(isOfItsDay({ metric: 'votes' })).toBe(true);
  expect(isOfItsDay({ metric: 'count' })).toBe(true);
});

test('a lead, a gap, a rank, a record and whose some places are can end', () => {
  expect(isOfItsDay({ metric: 'lead' })).toBe(false);
  expect(isOfItsDay({ metric: 'gap' })).toBe(false);
  expect(isOfItsDay({ metric: 'rank' })).toBe(false);
  expect(isOfItsDay({ metric: 'record' })).toBe(false);
  expect(isOfItsDay({ metric: 'count', places: { from: 2, to: 5, organizations: ['acme'] } })).toBe(false);
});
