import { expect, test } from 'vitest';
import { dayReached } from './day-reached.ts';

const days = {
  main: ['2026-03-27', '2026-04-11', '2026-04-22'],
  seen: ['2026-04-12'],
  otherEdition: ['2026-04-15'],
};

test.each([
  ['a day held leads to itself', '2026-04-11', '2026-04-11', 'held'],
  ['a day of which nothing is held leads to the newest before it', '2026-04-20', '2026-04-11', 'before'],
  ['the day before the next one still leads back', '2026-04-21', '2026-04-11', 'before'],
  ['a day on which one was seen again leads to that one', '2026-04-12', '2026-04-11', 'seen'],
  ['a day held in another edition alone says so', '2026-04-15', '2026-04-11', 'otherEdition'],
  ['a day after all of them leads to the newest', '2027-01-01', '2026-04-22', 'before'],
  ['a day before all of them leads to the first', '2026-03-26', '2026-03-27', 'first'],
])('%s', (_, asked, date, kind) => {
  expect(dayReached(days, asked)).toEqual({ date, kind });
});

test('where nothing is held no day is reached', () => {
  expect(dayReached({ main: [], seen: [], otherEdition: [] }, '2026-04-22')).toBeUndefined();
});
