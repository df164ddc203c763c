import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { anEntry, aSnapshot } from '../../tests/support/records.ts';
import { bests } from './records.ts';

const day = (date: string, first: string, gap: number) =>
  aSnapshot({
    date,
    entries: [
      anEntry(first, 1200 + gap),
      anEntry(first === 'nova' ? 'vega' : 'nova', 1200),
      anEntry('lyra', 1100),
    ],
  });
const catalog = aCatalog({
  snapshots: [
    day('2026-01-01', 'vega', 50),
    day('2026-01-11', 'nova', 20),
    day('2026-01-16', 'vega', 81),
    day('2026-01-26', 'vega', 5),
    day('2026-02-05', 'nova', 30),
    day('2026-02-07', 'nova', 30),
  ],
});

test('a record says of how many publications and which days it is the largest', () => {
  // the newest publication, of 5 February, was seen again on the 7th
  expect(bests(catalog, 'board')?.held).toEqual({ publications: 5, from: '2026-01-01', to: '2026-02-07' });
});

test('the widest and the narrowest gap name their publication', () => {
  const { widestGap, narrowestGap } = bests(catalog, 'board') ?? {};
  expect([widestGap?.gapPoints, widestGap?.publication.date]).toEqual([81, '2026-01-16']);
  expect([narrowestGap?.gapPoints, narrowestGap?.publication.date]).toEqual([5, '2026-01-26']);
});

test('reigns: the longest of all, the shortest of those held from beginning to end', () => {
  const { longestReign, shortestReign } = bests(catalog, 'board') ?? {};
  expect([longestReign?.model, longestReign?.reignDays]).toEqual(['vega', 20]); // 16 January to 5 February
  expect([shortestReign?.model, shortestReign?.reignDays]).toEqual(['nova', 5]); // not the 2 days that last
});

test('the widest lead change is the one that opened the largest gap', () => {
  expect(bests(catalog, 'board')?.widestLeadChange?.id).toBe('board-overall-2026-01-16');
});

test('days first are counted over all reigns of a model', () => {
  // vega 1 to 11 and 16 January to 5 February: 10 + 20; nova 5 + 2
  expect(bests(catalog, 'board')?.mostDaysFirst).toEqual({ model: 'vega', days: 30, reigns: 2 });
});

test('of equals the earliest holds the record', () => {
  const twice = aCatalog({ snapshots: [day('2026-01-01', 'vega', 50), day('2026-01-11', 'nova', 50)] });
  expect(bests(twice, 'board')?.widestGap?.publication.date).toBe('2026-01-01');
});

test('nothing held, no record; one reign, no shortest', () => {
  expect(bests(aCatalog(), 'board')).toBeUndefined();
  const one = bests(aCatalog({ snapshots: [day('2026-01-01', 'vega', 50)] }), 'board');
  expect(one?.shortestReign).toBeUndefined();
  expect(one?.widestLeadChange).toBeUndefined();
});

test('level scores are no widest gap, and a leader seen on one day alone has no longest reign', () => {
  const level = bests(aCatalog({ snapshots: [day('2026-01-01', 'vega', 0)] }), 'board');
  expect([level?.widestGap, level?.longestReign]).toEqual([undefined, undefined]);
  expect(level?.narrowestGap?.gapPoints).toBe(0);
});
