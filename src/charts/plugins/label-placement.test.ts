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

test('a label that belongs on the left stands there where there is room, else above its point', () => {
  // 9 left of the point, its middle on the point’s.
  const [left] = placeLabels([label(100, 200, { leftFirst: true })], { obstacles: [], area, maxRaise: 40 });
  expect(left?.label).toEqual({ left: 31, top: 192, right: 91, bottom: 208 });
  const [above] = placeLabels([label(40, 200, { leftFirst: true })], { obstacles: [], area, maxRaise: 40 });
  expect(above?.label.top).toBe(176);
});

test('a label is never nearer to another point than to its own, where those are told', () => {
  const other = { x: 130, y: 175 };
  const [placed] = placeLabels([label(100, 200)], {
    obstacles: [],
    area,
    maxRaise: 40,
    marks: [other],
    nearest: true,
  });
  // Above and to the right it would lie 1 under the other point; ending 4 right of its own it lies 26 from it.
  expect(placed?.label).toEqual({ left: 44, top: 176, right: 104, bottom: 192 });
  expect(placeLabels([label(100, 200)], { obstacles: [], area, maxRaise: 40 })[0]?.label.left).toBe(96);
});

test('a label stands away from the points of other lines where it can, and near them rather than nowhere', () => {
  const rivals = [{ x: 130, y: 175 }];
  const [placed] = placeLabels([label(100, 200, { rivals })], { obstacles: [], area, maxRaise: 40 });
  // As above: it ends 4 right of its own point, 26 from the other.
  expect(placed?.label).toEqual({ left: 44, top: 176, right: 104, bottom: 192 });
  const crowd = Array.from({ length: 80 }, (_, index) => ({ x: index * 5, y: index % 2 === 0 ? 190 : 210 }));
  const [among] = placeLabels([label(100, 200, { rivals: crowd })], { obstacles: [], area, maxRaise: 0 });
  expect(among?.label).toEqual({ left: 96, top: 176, right: 156, bottom: 192 });
});

test('one that must be kept stands over a whisker rather than nearer to the point of another line', () => {
  const room = {
    obstacles: [{ left: 0, right: 400, top: 193, bottom: 300 }],
    whiskers: [{ left: 50, right: 52, top: 100, bottom: 192 }],
    area,
    maxRaise: 0,
  };
  const rivals = [{ x: 130, y: 175 }];
  const [kept] = placeLabels([label(100, 200, { rivals, kept: true })], room);
  // From 96 and from 70 it would reach the other point; from 44 it lies over the whisker.
  expect(kept?.label.left).toBe(44);
  const [other] = placeLabels([label(100, 200, { rivals })], room);
  expect(other?.label.left).toBe(96);
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

test('a label keeps off the marks of others, and stands by its own', () => {
  const room = { obstacles: [], area, maxRaise: 0, offMarks: 15 };
  const own = { x: 100, y: 200 };
  // Above would be from 96 to 156; a mark at 150, 16 above the point, has room from 135 to 165 and 176.5 to 191.5.
  const [free] = placeLabels([label(100, 200)], { ...room, marks: [own] });
  const [moved] = placeLabels([label(100, 200)], { ...room, marks: [own, { x: 150, y: 184 }] });
  expect(free?.label.left).toBe(96);
  // Centred it would end at 130.
  expect(moved?.label).toEqual({ left: 70, top: 176, right: 130, bottom: 192 });
});

test('a label hangs under its point by a thread where there is no room nearer', () => {
  // All within 130 on every side is taken but for 240 and lower; 200 + 9 + 35 = 244 is the first step there.
  const [placed] = placeLabels([label(100, 200)], {
    obstacles: [
      { left: 0, top: 0, right: 99, bottom: 240 },
      { left: 101, top: 0, right: 400, bottom: 240 },
    ],
    area,
    maxRaise: 0,
    maxDrop: 60,
  });
  expect(placed?.label.top).toBe(244);
  expect(placed?.thread).toEqual({ left: 99.5, right: 100.5, top: 207, bottom: 243 });
});

test('labels on one line stand apart where that is asked for', () => {
  const both = [label(100, 200), label(160, 200)];
  const room = { obstacles: [], area, maxRaise: 0 };
  const gap = (apart: number) => {
    const [first, second] = placeLabels(both, { ...room, apart });
    return first && second && first.label.top === second.label.top
      ? second.label.left - first.label.right
      : undefined;
  };
  expect(gap(0)).toBe(0);
  expect(gap(6)).not.toBe(0);
});
