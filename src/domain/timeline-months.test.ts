import { expect, test } from 'vitest';
import type { PreciseDate } from './date.ts';
import { timelineMonths } from './timeline-months.ts';

const event = (date: string): { date: PreciseDate } => ({
  date: { date, precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day' },
});
const told = (dates: readonly string[]) => {
  const { ahead, past } = timelineMonths(dates.map(event), '2026-11-24');
  const side = (months: typeof ahead) =>
    months.map(({ month, events }) => [month, ...events.map(({ date }) => date.date)]);
  return { ahead: side(ahead), past: side(past) };
};

test('the month of today is parted by it: today itself is past', () => {
  expect(told(['2026-12-01', '2026-11-25', '2026-11-24', '2026-11-04'])).toEqual({
    ahead: [
      ['2026-12', '2026-12-01'],
      ['2026-11', '2026-11-25'],
    ],
    past: [['2026-11', '2026-11-24', '2026-11-04']],
  });
});

test('what is known to the month stands in that month, what is known to the year in that year', () => {
  expect(told(['2025-04-23', '2025-04', '2025']).past).toEqual([
    ['2025-04', '2025-04-23', '2025-04'],
    ['2025', '2025'],
  ]);
});

test('no events make no months', () => {
  expect(told([])).toEqual({ ahead: [], past: [] });
});
