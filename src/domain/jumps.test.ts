import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { anEntry, aSnapshot } from '../../tests/support/records.ts';
import { jumps } from './jumps.ts';

const day = (date: string, scores: Readonly<Record<string, number>>, halfWidth?: number) =>
  aSnapshot({
    date,
    entries: Object.entries(scores).map(([name, score]) => anEntry(name, score, { halfWidth })),
  });

const jumpsOf = (...snapshots: readonly ReturnType<typeof day>[]) =>
  jumps(aCatalog({ snapshots }), 'board').map(({ change, jumpPoints, separable }) => [
    change.to.model,
    jumpPoints,
    separable,
  ]);

test('a jump is measured over the leader before, wherever it stands now, in the publication that shows the new one', () => {
  // nova passes vega by 1300 − 1200, though lyra is second; what vega had before does not count.
  expect(
    jumpsOf(day('2026-01-01', { vega: 1290 }), day('2026-02-01', { nova: 1300, lyra: 1280, vega: 1200 })),
  ).toEqual([['nova', 100, 'unknown']]);
});

test('a jump is separable where the intervals of new and old leader lie apart', () => {
  const before = day('2026-01-01', { vega: 1200, nova: 1100 }, 6);
  expect(jumpsOf(before, day('2026-02-01', { nova: 1213, vega: 1200 }, 6))).toEqual([['nova', 13, 'yes']]);
  expect(jumpsOf(before, day('2026-02-01', { nova: 1212, vega: 1200 }, 6))).toEqual([['nova', 12, 'no']]);
});

test('a leader that is gone cannot be jumped over', () => {
  expect(jumpsOf(day('2026-01-01', { vega: 1200 }), day('2026-02-01', { nova: 1300 }))).toEqual([]);
});
