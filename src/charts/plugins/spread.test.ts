import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const column = { top: 0, bottom: 200 };
const item = (at: number, height = 10) => ({ at, height });

test('what does not meet stands where it wants to', () => {
  expect(spread([item(50), item(20)], column)).toEqual([50, 20]);
});

test('what would meet stands about the mean of what it wants, in order', () => {
  // Three of 10 at 100, 102, 98: wanted mean 100, so 90, 100, 110; the lowest wish on top.
  expect(spread([item(100), item(102), item(98)], column)).toEqual([100, 110, 90]);
});

test('a pair pushed onto a third takes it along', () => {
  // 100 and 100 want 95 and 105; 108 begins at 103, so the three share wishes of mean 100, 90 and 88 for the top one:
  // middles 92.67, 102.67 and 112.67 keep the mean of wishes (100 + 100 + 108) / 3 = 102.67.
  const middles = spread([item(100), item(100), item(108)], column);
  expect(middles.map((middle) => Math.round(middle * 100) / 100)).toEqual([92.67, 102.67, 112.67]);
});

test('nothing leaves the column while there is room, and taller items take more', () => {
  expect(spread([item(-5), item(300), item(299, 30)], column)).toEqual([5, 195, 175]);
});

test('without room the column runs on under its foot', () => {
  expect(spread([item(5, 150), item(6, 150)], column)).toEqual([75, 225]);
});
