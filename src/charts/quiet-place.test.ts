import { expect, test } from 'vitest';
import { quietPlace, type Ink } from './quiet-place.ts';

/** A picture of squares of 10 pixels: `#` all drawn, `.` nothing. */
function picture(...rows: readonly string[]): Ink {
  const squares = rows.flatMap((row) => [...row].map((square) => (square === '#' ? 1 : 0)));
  return { columns: rows[0]?.length ?? 0, square: 10, squares };
}

const words = { width: 30, height: 20 };

test('words stand in the one gap that is large enough, whatever is drawn about it', () => {
  const crowded = picture(
    '##########',
    '##########',
    '######...#',
    '###.##...#',
    '##########',
    '#..#######',
    '#..#######',
  );
  // The point at 45, 35: the gap from 60 to 90 is 15 pixels off it.
  expect(quietPlace(crowded, words, [{ x: 45, y: 35 }])).toEqual({ x: 60, y: 20 });
});

test('they cover no point that they are about, even where all else is drawn upon', () => {
  const hole = picture('########', '########', '##...###', '##...###', '########', '########');
  const { x, y } = quietPlace(hole, words, [{ x: 35, y: 30 }]);
  expect(35 < x || 35 > x + 30 || 30 < y || 30 > y + 20).toBe(true);
});

test('of places where nothing is drawn the nearest to a point is taken, and never one beyond the edge', () => {
  const empty = picture(...Array.from({ length: 8 }, () => '........'));
  // From 50 to 80 and from 40 to 60 they end 15 over the point; right of it and under it is no room.
  expect(quietPlace(empty, words, [{ x: 75, y: 75 }])).toEqual({ x: 50, y: 40 });
});

test('in a picture smaller than the words they stand in its corner', () => {
  expect(quietPlace(picture('..', '..'), words, [{ x: 5, y: 5 }])).toEqual({ x: 0, y: 0 });
});
