import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesAlong, overlap } from './boxes.ts';
import { placeLabels, type Unplaced } from './label-placement.ts';

const area = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (x: number, y: number, fields: Partial<Unplaced> = {}): Unplaced => ({
  priority: 1,
  shapes: [{ x, y, top: y - 5, width: 60, height: 16 }],
  ...fields,
});

test('a label with room about it stands above its point', () => {
  // 200 - 5 is the top of the mark; 3 above it ends the label, 16 higher it begins; it starts 4 left of the point.
  const [placed] = placeLabels([label(100, 200)], { obstacles: [], area, maxRaise: 40 });
  expect(placed?.label).toEqual({ left: 96, top: 176, right: 156, bottom: 192 });
  expect(placed?.thread).toBeUndefined();
});

test('the lower priority number chooses first, whatever the order of the list', () => {
  const second = label(100, 200);
  const first = label(104, 200, { priority: 0 });
  const [, placed] = placeLabels([second, first], { obstacles: [], area, maxRaise: 40 });
  expect(placed?.label).toEqual({ left: 100, top: 176, right: 160, bottom: 192 });
});

test('a label that finds room only in its narrower shape takes it', () => {
  const wide = { x: 20, y: 100, top: 95, width: 500, height: 16 };
  const narrow = { ...wide, width: 50, height: 32 };
  const [placed] = placeLabels([label(20, 100, { shapes: [wide, narrow] })], {
    obstacles: [],
    area,
    maxRaise: 40,
  });
  expect(placed?.shape).toBe(1);
});

test('a label without room is left out', () => {
  const [placed] = placeLabels([label(100, 200)], { obstacles: [area], area, maxRaise: 40 });
  expect(placed).toBeUndefined();
});

test('a label that must be kept stands over whiskers rather than be left out; another does not', () => {
  const room = { obstacles: [], whiskers: [area], area, maxRaise: 40 };
  expect(placeLabels([label(100, 200)], room)).toEqual([undefined]);
  // As with room about it: above its point.
  expect(placeLabels([label(100, 200, { kept: true })], room)[0]?.label.top).toBe(176);
  expect(placeLabels([label(100, 200, { kept: true })], { ...room, obstacles: [area] })).toEqual([undefined]);
});

test('no label leaves the area, covers an obstacle, another label or a thread', () => {
  const spot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 14 }), fc.array(spot, { maxLength: 5 }), (points, marks) => {
      const obstacles = marks.flatMap((mark) => boxesAlong(mark, mark, 4));
      const labels = points.map(({ x, y }) => label(x, y));
      const placed = placeLabels(labels, { obstacles, area, maxRaise: 60 }).filter(
        (found) => found !== undefined,
      );
      placed.forEach(({ label: box }, index) => {
        expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
        expect(obstacles.some((obstacle) => overlap(box, obstacle))).toBe(false);
        const others = placed.filter((_, other) => other !== index);
        expect(
          others.some((other) => overlap(box, other.label) || (other.thread && overlap(box, other.thread))),
        ).toBe(false);
      });
    }),
  );
});
