import { expect, test } from 'vitest';
import { quarterTicks, timeShare, timeSpan } from './time-axis.ts';

test('a date in the middle of a stretch lies at a half', () => {
  // 2026-01-01 to 2026-01-11 are ten days, the 6th is the fifth after the first
  expect(timeShare('2026-01-06', timeSpan('2026-01-01', '2026-01-11'))).toBe(0.5);
});

test('ticks stand at the first days of quarters, years marked', () => {
  expect(quarterTicks('2025-01-01', '2026-01-31').map(({ date, year }) => [date, year])).toEqual([
    ['2025-01-01', true],
    ['2025-04-01', false],
    ['2025-07-01', false],
    ['2025-10-01', false],
    ['2026-01-01', true],
  ]);
});

test('no tick lies outside the stretch', () => {
  expect(quarterTicks('2025-02-01', '2025-03-31')).toEqual([]);
});
