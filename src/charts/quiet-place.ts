interface Place {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much is drawn in each square of a picture, row after row: 0 where nothing is, 1 where all is. */
export interface Ink {
  readonly columns: number;
  /** How wide and high a square is, in pixels. */
  readonly square: number;
  readonly squares: readonly number[];
}

/** What words cost for each pixel they stand off their points, as the share of a covered square. */
const OFF = 0.1;
/** Between words and the points they are about, in pixels. */
const APART = 14;
/** What it costs to cover one of the points itself: more than anything else. */
const OWN = 1000;

/** What is drawn in all squares above and left of each corner of the squares. */
function sums({ columns, squares }: Ink): number[] {
  const wide = columns + 1;
  const sum = Array.from({ length: wide * (squares.length / columns + 1) }, () => 0);
  squares.forEach((drawn, index) => {
    const at = (Math.floor(index / columns) + 1) * wide + (index % columns) + 1;
    sum[at] = drawn + (sum[at - 1] ?? 0) + (sum[at - wide] ?? 0) - (sum[at - wide - 1] ?? 0);
  });
  return sum;
}

/** How far a point is from words, in pixels; 0 under them. */
function distance({ x, y }: Place, at: Place, { width, height }: Size): number {
  return Math.hypot(Math.max(at.x - x, 0, x - at.x - width), Math.max(at.y - y, 0, y - at.y - height));
}

/**
 * Where words about points begin in a picture, in pixels: where they cover least of what is drawn, none of the points
 * they are about, and stand near one of these. Of equal places the highest, of these the leftmost.
 */
export function quietPlace(ink: Ink, words: Size, points: readonly Place[]): Place {
  const { columns, square, squares } = ink;
  const wide = columns + 1;
  const sum = sums(ink);
  const [across, down] = [Math.ceil(words.width / square), Math.ceil(words.height / square)];
  const [lastColumn, lastRow] = [Math.max(0, columns - across), Math.max(0, squares.length / columns - down)];
  let best = { cost: Infinity, x: 0, y: 0 };
  for (let row = 0; row <= lastRow; row += 1) {
    for (let column = 0; column <= lastColumn; column += 1) {
      const at = { x: column * square, y: row * square };
      const distances = points.map((point) => distance(point, at, words));
      const [from, to] = [row * wide + column, (row + down) * wide + column];
      const covered = (sum[to + across] ?? 0) - (sum[to] ?? 0) - (sum[from + across] ?? 0) + (sum[from] ?? 0);
      const own = distances.filter((each) => each < APART).length;
      const cost = covered + own * OWN + Math.min(...distances) * OFF;
      if (cost < best.cost - 1e-9) best = { cost, ...at };
    }
  }
  return { x: best.x, y: best.y };
}
