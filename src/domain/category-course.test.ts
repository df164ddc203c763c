import { expect, test } from 'vitest';
import { categoryCourse } from './category-course.ts';
import type { PathPoint } from './claim-path.ts';
import type { Publication } from './publication.ts';

const [may, june] = ['2026-05-01', '2026-06-01'].map((date) => ({ date }) as Publication);
const at = (publication: Publication | undefined, value: number) => ({ publication, value }) as PathPoint;

test('the categories of a claim stand side by side, newest first, with a gap where a day lacks one', () => {
  const found = categoryCourse([{ path: [at(may, 10), at(june, 20)] }, { path: [at(june, 5)] }]);
  expect(
    found.map(({ publication, points }) => [publication.date, points.map((point) => point?.value)]),
  ).toEqual([
    ['2026-06-01', [20, 5]],
    ['2026-05-01', [10, undefined]],
  ]);
});

test('where nothing was measured there is no day', () => {
  expect(categoryCourse([{ path: [] }])).toEqual([]);
});
