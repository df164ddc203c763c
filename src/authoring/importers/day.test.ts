import { expect, test } from 'vitest';
import { dayInPath, dayOf, dayOfWords } from './day.ts';

test.each([
  ['data/2026-04-22/text-to-image.json', '2026-04-22'],
  ['2026-06-25__fetched-2026-06-30.json', '2026-06-25'],
  ['2025-01-01/b/2026-04-22.json', '2026-04-22'],
  ['leaderboard-image.json', undefined],
  ['12026-04-22.json', undefined],
])('the day in %s is %s', (path, day) => {
  expect(dayInPath(path)).toBe(day);
});

test.each([
  ['Apr 19, 2026', '2026-04-19'],
  ['September 4, 2026', '2026-09-04'],
  ['Feb 30, 2026', undefined],
  ['19 Apr 2026', undefined],
])('the day of "%s" is %s', (words, day) => {
  expect(dayOfWords(words)).toBe(day);
});

test('a day that the calendar does not have is refused', () => {
  expect(dayOf(undefined, '2026-02-30')).toMatchObject({ kind: 'none' });
});
