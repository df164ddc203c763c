import { expect, test } from 'vitest';
import { isAhead } from './is-ahead.ts';

const end = (date: string) => ({
  kind: 'retirement',
  date: { date, precision: date.length === 4 ? ('year' as const) : ('month' as const) },
});

test.each([
  ['2026-12', '2026-12-01', true],
  ['2026-12', '2026-12-30', true],
  ['2026-12', '2026-12-31', false],
  ['2028-02', '2028-02-28', true], // a leap year: the month has a 29th
  ['2028-02', '2028-02-29', false],
  ['2027', '2027-12-30', true],
  ['2027', '2028-01-01', false],
])('an end in %s, on %s: ahead %s', (date, asOf, ahead) => {
  expect(isAhead(end(date), asOf)).toBe(ahead);
});

test('an end on a day is ahead until that day', () => {
  const event = { kind: 'retirement', date: { date: '2026-12-10', precision: 'day' as const } };
  expect([isAhead(event, '2026-12-09'), isAhead(event, '2026-12-10')]).toEqual([true, false]);
});

test('a launch dated with the running month has happened', () => {
  expect(isAhead({ ...end('2026-12'), kind: 'launch' }, '2026-12-10')).toBe(false);
  expect(isAhead({ ...end('2026-12'), kind: 'launch' }, '2026-11-30')).toBe(true);
});
