import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, epochDay } from '../domain/date.ts';
import { charts } from '../i18n/en/charts.ts';
import { timeAxis, valueAxis } from './axis.ts';

const monthName = charts.month;
const labels = (from: string, to: string, maxTicks: number) =>
  timeAxis(from, to, { monthName, maxTicks }).ticks.map(({ label }) => label);

test('ticks stand on firsts of months, and January says its year', () => {
  expect(labels('2025-11-01', '2026-03-02', 12)).toEqual([['Nov', '2025'], 'Dec', '2026', 'Feb', 'Mar']);
});

test('a long axis has every second, third, sixth or twelfth month, counted from January', () => {
  expect(labels('2025-01-05', '2026-11-24', 12)).toEqual([
    '2025',
    'Mar',
    'May',
    'Jul',
    'Sep',
    'Nov',
    '2026',
    'Mar',
    'May',
    'Jul',
    'Sep',
    'Nov',
  ]);
  expect(labels('2025-01-05', '2026-11-24', 7)).toEqual(['2025', 'Jul', '2026', 'Jul']);
});

test('an axis begins a little before its first day, and only firsts of months in it have ticks', () => {
  // 22 April to 25 June are 64 days, 3 % of them 1.92: two days before 22 April.
  const axis = timeAxis('2026-04-22', '2026-06-25', { monthName, maxTicks: 12 });
  expect([axis.min, axis.max]).toEqual([epochDay('2026-04-20'), epochDay('2026-06-25')]);
  expect(axis.ticks.map(({ label }) => label)).toEqual([['May', '2026'], 'Jun']);
});

test('an axis within one month has that month and its year', () => {
  const axis = timeAxis('2026-09-08', '2026-09-24', { monthName, maxTicks: 12 });
  expect(axis.ticks).toEqual([{ value: epochDay('2026-09-01'), label: ['Sep', '2026'], year: false }]);
  expect([axis.min, axis.max]).toEqual([epochDay('2026-09-01'), epochDay('2026-09-24')]);
});

test('an axis of the first day of a month still has a length', () => {
  const { min, max } = timeAxis('2026-06-01', '2026-06-01', { monthName, maxTicks: 12 });
  expect(max - min).toBe(1);
});

test('every time axis has a tick, holds its ticks and keeps to the number asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (start, length) => {
      const from = addDays('2020-01-01', start);
      const { min, max, ticks } = timeAxis(from, addDays(from, length), { monthName, maxTicks: 12 });
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(12);
      for (const { value } of ticks) expect(value >= min && value <= max).toBe(true);
    }),
  );
});

test('a value axis holds zero and every value', () => {
  expect(valueAxis([242, 27.3, -4.2], 6)).toEqual({
    min: -5,
    max: 250,
    ticks: [0, 50, 100, 150, 200, 250],
  });
  expect(valueAxis([250], 6).max).toBe(250);
  expect(valueAxis([251], 6).max).toBe(300);
  expect(valueAxis([-242, -121], 6)).toEqual({ min: -242, max: 0, ticks: [-200, -150, -100, -50, 0] });
});

test('a value axis without values still has zero', () => {
  expect(valueAxis([], 6)).toEqual({ min: 0, max: 10, ticks: [0, 2, 4, 6, 8, 10] });
});
