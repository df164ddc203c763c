import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aModel, anEntry, aSnapshot, released } from '../../tests/support/records.ts';
import { launchScores } from './launch-scores.ts';
import { standingsAsOf } from './standings.ts';

const launched = (id: string, date: string, fields: object = {}) =>
  aModel({ id, released: released(date), ...fields });

function scoresOf(
  models: ReturnType<typeof aModel>[],
  rows: readonly (readonly [string, number, number?])[],
) {
  const entries = rows.map(([name, score, halfWidth]) => anEntry(name, score, { halfWidth }));
  const catalog = aCatalog({ models, snapshots: [aSnapshot({ date: '2026-06-01', entries })] });
  const standings = standingsAsOf(catalog, { board: 'board' });
  return standings ? launchScores(standings, catalog) : [];
}

test('launches come earliest first, and a record stands above all before it', () => {
  const scores = scoresOf(
    [launched('one', '2025-01-10'), launched('two', '2025-03-01'), launched('three', '2025-02-01')],
    [
      ['two', 1300, 5],
      ['one', 1290, 5],
      ['three', 1250, 5],
    ],
  );
  expect(scores.map(({ model, record }) => [model.id, record])).toEqual([
    ['one', 'first'],
    ['three', undefined],
    ['two', 'no'], // 1300 − 5 is not above 1290 + 5
  ]);
});

test('a record is separable where its interval lies above that of the record before, unknown without one', () => {
  const scores = scoresOf(
    [launched('one', '2025-01-10'), launched('two', '2025-02-01'), launched('three', '2025-03-01')],
    [
      ['three', 1400],
      ['two', 1301, 5],
      ['one', 1290, 5],
    ],
  );
  expect(scores.map(({ record }) => record)).toEqual(['first', 'yes', 'unknown']);
});

test('an equal score sets no record, and of one day the highest alone can', () => {
  const scores = scoresOf(
    [launched('one', '2025-01-10'), launched('two', '2025-01-10'), launched('three', '2025-02-01')],
    [
      ['two', 1300, 5],
      ['three', 1300, 5],
      ['one', 1290, 5],
    ],
  );
  expect(scores.map(({ model, record }) => [model.id, record])).toEqual([
    ['two', 'first'],
    ['one', undefined],
    ['three', undefined],
  ]);
});

test('a month stands in its middle, and a model counts once with its best row', () => {
  const [only, ...rest] = scoresOf(
    [launched('one', '2025-04', { listings: [{ name: 'one' }, { name: 'one-2k', variant: '2K' }] })],
    [
      ['one-2k', 1300],
      ['one', 1290],
    ],
  );
  expect(rest).toEqual([]);
  // 2025-04-15 lies 20,193 days after 1970-01-01.
  expect([only?.day, only?.row.variant]).toEqual([20_193, '2K']);
});

test('a model without a date, or with one that lies ahead, has no launch', () => {
  expect(
    scoresOf(
      [aModel({ id: 'one' }), launched('two', '2027-01-01')],
      [
        ['one', 1],
        ['two', 1],
      ],
    ),
  ).toEqual([]);
});
