import { expect, test } from 'vitest';
import { goodContentWith, problemsOf, snapshot } from '../../../tests/support/content.ts';

test('equal scores in a row are accepted: their order is the board’s', () => {
  const rows = [
    { name: 'nova', score: 1200 },
    { name: 'comet', score: 1200 },
  ];
  expect(problemsOf(goodContentWith(snapshot('2026-04-23', rows)))).toEqual([]);
});

test('a score above that of the row before is refused', () => {
  const rows = [
    { name: 'nova', score: 1200 },
    { name: 'comet', score: 1201 },
  ];
  expect(problemsOf(goodContentWith(snapshot('2026-04-23', rows)))).toEqual([
    'content/snapshots/arena/page/2026-04-23.json:22:20 categories[0].entries[1].score: found 1201 below 1200 of "nova"; entries stand in the board’s own order, best first [score-out-of-order]',
  ]);
});
