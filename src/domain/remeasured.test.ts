import { expect, test } from 'vitest';
import { published } from '../../tests/support/catalog.ts';
import { anEntry } from '../../tests/support/records.ts';
import { remeasuredModels } from './remeasured.ts';

const row = (name: string, score: number, fields: object = { halfWidth: 4 }) =>
  anEntry(name, score, { ...fields });

test('a row that moved apart from the rest by more than five times its half-width was re-measured', () => {
  const before = published({ entries: [row('nova', 1507), row('b', 1270), row('c', 1240), row('d', 1200)] });
  const after = published({ entries: [row('nova', 1398), row('b', 1271), row('c', 1242), row('d', 1201)] });
  // movements −109, +1, +2, +1: median +1; shift −110; 110 / 4 = 27.5
  expect(remeasuredModels(before, after)).toEqual([
    { name: 'nova', model: 'nova', variant: undefined, shiftPoints: -110, timesHalfWidth: 27.5 },
  ]);
});

test('a rescaling of the whole board re-measures nobody', () => {
  const before = published({ entries: [row('a', 1300), row('b', 1270), row('c', 1240)] });
  const after = published({ entries: [row('a', 1200), row('b', 1170), row('c', 1140)] });
  expect(remeasuredModels(before, after)).toEqual([]);
});

test('exactly five times the half-width is not yet more, and the larger of the two half-widths counts', () => {
  const others = [row('b', 1270), row('c', 1240), row('d', 1200)];
  const before = published({ entries: [row('nova', 1400, { halfWidth: 2 }), ...others] });
  const after = (score: number) => published({ entries: [row('nova', score, { halfWidth: 4 }), ...others] });
  // the others stand still, median 0; 20 / 4 = 5, 21 / 4 = 5.25
  expect(remeasuredModels(before, after(1380))).toEqual([]);
  expect(remeasuredModels(before, after(1379)).map(({ timesHalfWidth }) => timesHalfWidth)).toEqual([5.25]);
});

test('without an interval in either it is unknown, and not said', () => {
  const others = [row('b', 1270), row('c', 1240), row('d', 1200)];
  const before = published({ entries: [row('nova', 1500, {}), ...others] });
  const after = published({ entries: [row('nova', 1400), ...others] });
  expect(remeasuredModels(before, after)).toEqual([]);
});

test('fallen votes alone are no sign', () => {
  const before = published({ entries: [row('nova', 1500, { halfWidth: 4, votes: 15000 }), row('b', 1270)] });
  const after = published({ entries: [row('nova', 1500, { halfWidth: 4, votes: 900 }), row('b', 1270)] });
  expect(remeasuredModels(before, after)).toEqual([]);
});
