import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { defaultGainsPair } from './gains-pair.ts';

const day = (date: string, ...names: readonly string[]) =>
  aSnapshot({ date, entries: names.map((name, index) => anEntry(name, 1300 - 10 * index)) });
const models = [
  aModel({ id: 'one' }),
  aModel({ id: 'two', predecessor: 'one' }),
  aModel({ id: 'three', predecessor: 'two' }),
  aModel({ id: 'four', predecessor: 'absent' }),
  aModel({ id: 'absent' }),
  aModel({ id: 'five' }),
];
const snapshots = [
  day('2026-01-01', 'two', 'one'),
  day('2026-02-01', 'three', 'two', 'one'),
  day('2026-03-01', 'four', 'three', 'two'),
  day('2026-04-01', 'five', 'four', 'three', 'two'),
];
const pairOf = (date?: string) => defaultGainsPair(aCatalog({ models, snapshots }), { board: 'board', date });

test('the newest leader whose predecessor is listed beside it', () => {
  // Five has no predecessor; that of four is not listed.
  expect(pairOf()).toEqual({ model: 'three', predecessor: 'two' });
});

test('as of an earlier day a later leader does not count', () => {
  expect(pairOf('2026-01-15')).toEqual({ model: 'two', predecessor: 'one' });
});

test('without any such leader there is no pair', () => {
  expect(pairOf('2025-12-31')).toBeUndefined();
  expect(defaultGainsPair(aCatalog(), { board: 'another' })).toBeUndefined();
});
