import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { remeasurements } from './remeasurements.ts';

const row = (name: string, score: number) => ({ name, score, lower: score - 8, upper: score + 8 });

test('a re-measurement lies between the two publications that show it', () => {
  const catalog = catalogOf([
    organization('openai'),
    ...['a', 'b', 'c'].map((id) => model(id)),
    board('arena'),
    snapshot('2026-04-22', [row('a', 1512), row('b', 1270), row('c', 1200)]),
    snapshot('2026-04-24', [row('a', 1507), row('b', 1270), row('c', 1201)]),
    snapshot('2026-05-06', [row('a', 1398), row('b', 1270), row('c', 1200)]),
  ]);
  const told = remeasurements(catalog, 'arena').map(({ model: id, before, after, shiftPoints }) => [
    id,
    before.date,
    after.date,
    shiftPoints,
  ]);
  // 1398 − 1507 = −109; the median movement of −109, 0 and −1 is −1.
  expect(told).toEqual([['a', '2026-04-24', '2026-05-06', -108]]);
});
