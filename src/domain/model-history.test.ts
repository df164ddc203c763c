import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { modelHistories, modelHistory } from './model-history.ts';

const catalog = catalogOf([
  organization('openai'),
  model('nova', {
    listings: [
      { name: 'nova (low)', variant: 'low' },
      { name: 'nova (high)', variant: 'high' },
    ],
  }),
  model('comet'),
  board('arena'),
  board('empty', { order: 2 }),
  snapshot('2026-03-01', [
    { name: 'comet', score: 1240, lower: 1236, upper: 1244 },
    { name: 'nova (low)', score: 1200, lower: 1195, upper: 1205 },
  ]),
  snapshot('2026-04-01', [
    { name: 'nova (high)', score: 1300, lower: 1290, upper: 1310 },
    { name: 'nova (low)', score: 1250, lower: 1245, upper: 1255 },
    { name: 'comet', score: 1240, lower: 1236, upper: 1244 },
  ]),
  snapshot('2026-05-01', [{ name: 'comet', score: 1242, lower: 1238, upper: 1246 }]),
]);

const history = (id: string) => modelHistory(catalog, { board: 'arena', model: id });

test('a history is newest first and takes the best row of the model', () => {
  expect(history('nova')?.points.map(({ date, row }) => [date, row.place, row.entry.name])).toEqual([
    ['2026-04-01', 1, 'nova (high)'],
    ['2026-03-01', 2, 'nova (low)'],
  ]);
});

test('the gap is over the next model where it leads, and negative to the leader where it does not', () => {
  // 1300 − 1240 = 60 over comet, its own low variant skipped; 1200 − 1240 = −40.
  expect(history('nova')?.points.map(({ gapPoints }) => gapPoints)).toEqual([60, -40]);
});

test('a model that the newest publication does not list stands nowhere now', () => {
  expect(history('nova')?.now).toBeUndefined();
  expect(history('comet')?.now?.date).toBe('2026-05-01');
});

test('the best place is the earliest of equals', () => {
  // comet: 1, 3, 1.
  expect(history('comet')?.best.date).toBe('2026-03-01');
  expect(history('nova')?.best.date).toBe('2026-04-01');
});

test('reigns are the model’s own, newest first', () => {
  expect(history('comet')?.reigns.map(({ from }) => from.date)).toEqual(['2026-05-01', '2026-03-01']);
});

test('a model without a gap to anybody has none', () => {
  expect(history('comet')?.now?.gapPoints).toBeUndefined();
});

test('a row that moved alone by more than five half-widths is marked as re-measured', () => {
  const moved = catalogOf([
    organization('openai'),
    ...['a', 'b', 'c'].map((id) => model(id)),
    board('arena'),
    snapshot('2026-04-24', [row('a', 1507), row('b', 1270), row('c', 1200)]),
    snapshot('2026-05-06', [row('a', 1398), row('b', 1270), row('c', 1201)]),
  ]);
  // −109 less the median movement 0, over a half-width of 8: 13.6 times.
  const marks = (id: string) =>
    modelHistory(moved, { board: 'arena', model: id })?.points.map(({ remeasured }) => remeasured);
  expect(marks('a')).toEqual([true, false]);
  expect(marks('b')).toEqual([false, false]);
});

test('boards that never list the model are left out', () => {
  expect(modelHistories(catalog, 'nova').map((held) => held.board)).toEqual(['arena']);
  expect(modelHistories(catalog, 'nobody')).toEqual([]);
});

function row(name: string, score: number) {
  return { name, score, lower: score - 8, upper: score + 8 };
}
