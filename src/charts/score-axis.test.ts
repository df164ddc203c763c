import { expect, test } from 'vitest';
import { scoreAxis } from './score-axis.ts';

test('an axis of scores begins under the lowest and ends over the highest, with ticks on whole steps', () => {
  // 432 points in at most 5 steps are steps of 100, ends in parts of 20.
  expect(scoreAxis([978, 1410], { maxSteps: 5 })).toEqual({
    min: 960,
    max: 1420,
    ticks: [1000, 1100, 1200, 1300, 1400],
  });
});

test('headroom is left over the highest', () => {
  // A tenth of 432 over 1410 is 1453.2.
  expect(scoreAxis([978, 1410], { maxSteps: 5, headroom: 0.1 }).max).toBe(1460);
});

test('one score, or none, still has an axis with a step', () => {
  expect(scoreAxis([1203], { maxSteps: 5 })).toEqual({ min: 1203, max: 1208, ticks: [1205] });
  expect(scoreAxis([], { maxSteps: 5 })).toMatchObject({ min: 1000, max: 1500 });
});
