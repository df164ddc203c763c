import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneSteps } from './lane-steps.ts';

const right = (level: number) => ({ left: false, level });
const left = (level: number) => ({ left: true, level });

test('labels that do not meet share the lowest step', () => {
  expect(
    laneSteps(
      [
        { at: 0, width: 40 },
        { at: 50, width: 40 },
      ],
      100,
    ),
  ).toEqual([right(0), right(0)]);
});

test('a label that covers the line of another stands above it', () => {
  expect(
    laneSteps(
      [
        { at: 10, width: 60 },
        { at: 30, width: 60 },
      ],
      100,
    ),
  ).toEqual([right(1), right(0)]);
});

test('a label without room to its right stands to the left', () => {
  expect(
    laneSteps(
      [
        { at: 10, width: 40 },
        { at: 90, width: 40 },
      ],
      100,
    ),
  ).toEqual([right(0), left(0)]);
});

test('both ends have room where the first stands to the right and the last to the left', () => {
  // In the middle neither covers the other’s line: 10 to 60 and 40 to 90 meet between 40 and 60 alone.
  const [first, last] = laneSteps(
    [
      { at: 5, width: 50 },
      { at: 95, width: 50 },
    ],
    100,
  );
  expect([first?.left, last?.left]).toEqual([false, true]);
  expect(first?.level).not.toBe(last?.level);
});

test('labels of one day stand on each other', () => {
  const levels = laneSteps(
    [
      { at: 50, width: 20 },
      { at: 50, width: 20 },
    ],
    100,
  ).map(({ level }) => level);
  expect(levels.sort()).toEqual([0, 1]);
});

test('no two labels of a step meet, wherever they hang', () => {
  const labels = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 10, max: 140 }) }),
    {
      maxLength: 9,
    },
  );
  fc.assert(
    fc.property(labels, (unordered) => {
      const inOrder = unordered.toSorted((a, b) => a.at - b.at);
      const placed = laneSteps(inOrder, 300).map((step, index) => {
        const { at = 0, width = 0 } = inOrder[index] ?? {};
        return { level: step.level, begin: step.left ? at - width : at, end: step.left ? at : at + width };
      });
      placed.forEach((a, index) =>
        placed.slice(index + 1).forEach((b) => {
          if (a.level === b.level) expect(a.end <= b.begin || b.end <= a.begin).toBe(true);
        }),
      );
    }),
    { numRuns: 60, seed: 10 },
  );
});
