import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staircase, type HangingLabel } from './staircase.ts';

const labels = (...points: readonly number[]): HangingLabel[] => points.map((at) => ({ at, width: 100 }));

test('labels far apart all stand on the lowest step', () => {
  expect(staircase(labels(0, 150, 300), 1000).map(({ level }) => level)).toEqual([0, 0, 0]);
});

test('a label stands above every label that begins under it', () => {
  expect(staircase(labels(0, 50, 90, 300), 1000).map(({ level }) => level)).toEqual([2, 1, 0, 0]);
});

test('a label that would leave the axis stands to the left of its point', () => {
  expect(staircase(labels(0, 950), 1000)).toEqual([
    { level: 0, left: false },
    { level: 0, left: true },
  ]);
});

test('no two labels meet and no line down to the axis crosses a label', () => {
  const label = fc.record({ at: fc.integer({ min: 0, max: 860 }), width: fc.integer({ min: 20, max: 180 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 16 }), (unsorted) => {
      const sorted = [...unsorted].sort((a, b) => a.at - b.at);
      const placed = staircase(sorted, 860).map((step, index) => {
        const { at, width } = sorted[index] ?? { at: 0, width: 0 };
        return { ...step, at, begin: step.left ? at - width : at, end: step.left ? at : at + width };
      });
      for (const a of placed) {
        for (const b of placed) {
          if (a === b) continue;
          const meet = a.begin < b.end && b.begin < a.end;
          expect(meet && a.level === b.level).toBe(false);
          const crossed = a.level > b.level && b.begin < a.at && a.at < b.end;
          expect(crossed).toBe(false);
        }
      }
    }),
  );
});
