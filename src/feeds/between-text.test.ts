import { expect, test } from 'vitest';
import { betweenText } from './between-text.ts';

test.each([
  ['2026-04-11', '2026-04-22', 'between 11 and 22 April 2026'],
  ['2026-03-09', '2026-04-01', 'between 9 March and 1 April 2026'],
  ['2025-12-16', '2026-01-29', 'between 16 December 2025 and 29 January 2026'],
  ['2025-04-11', '2026-04-22', 'between 11 April 2025 and 22 April 2026'],
])('%s and %s: %s', (from, to, text) => {
  expect(betweenText(from, to, 'en')).toBe(text);
});
