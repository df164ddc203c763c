import { expect, test } from 'vitest';
import { published } from '../../tests/support/catalog.ts';
import { anEntry } from '../../tests/support/records.ts';
import { gapDecimals, scoreDecimals } from './score-decimals.ts';

const whole = published({ entries: [anEntry('a', 1300), anEntry('b', 1270)] });
const broken = published({ entries: [anEntry('a', 1300), anEntry('b', 1270.4)] });

test('a table prints one decimal where any of its scores has some, and none where none has', () => {
  expect(scoreDecimals(whole.rows)).toBe(0);
  expect(scoreDecimals(broken.rows)).toBe(1);
  expect(scoreDecimals([])).toBe(0);
});

test('two tables side by side are as coarse as the coarser one', () => {
  expect(scoreDecimals(broken.rows, whole.rows)).toBe(0);
  expect(scoreDecimals(broken.rows, broken.rows)).toBe(1);
});

test('gaps have the decimals of the scores they lie between', () => {
  expect(gapDecimals(whole)).toBe(0);
  expect(gapDecimals(broken)).toBe(1);
});
