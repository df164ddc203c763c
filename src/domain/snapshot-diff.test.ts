import { expect, test } from 'vitest';
import { fc, snapshotArbitrary } from '../../tests/support/arbitraries.ts';
import { aCatalog, published } from '../../tests/support/catalog.ts';
import { aCategory, aModel, anEntry, aSnapshot, TOP } from '../../tests/support/records.ts';
import type { Row } from './publication.ts';
import { snapshotDiff } from './snapshot-diff.ts';

const models = [
  aModel({
    id: 'nova',
    listings: [{ name: 'nova' }, { name: 'nova-preview' }, { name: 'nova-2k', variant: '2K' }],
  }),
];
const full = (...entries: Parameters<typeof anEntry>[]) =>
  published({ entries: entries.map((entry) => anEntry(...entry)) }, models);
const top = (...entries: Parameters<typeof anEntry>[]) =>
  published(
    {
      categories: [
        aCategory(
          entries.map((entry) => anEntry(...entry)),
          { coverage: TOP },
        ),
      ],
    },
    models,
  );
const names = (rows: readonly Row[]) => rows.map(({ entry }) => entry.name);

test('rows that came and went are told, a rename is neither', () => {
  const diff = snapshotDiff(full(['nova-preview', 1300], ['a', 1200]), full(['nova', 1300], ['b', 1250]));
  expect(names(diff.added)).toEqual(['b']);
  expect(names(diff.gone)).toEqual(['a']);
  expect(diff.renamed.map(({ before, after }) => [before.entry.name, after.entry.name])).toEqual([
    ['nova-preview', 'nova'],
  ]);
});

test('nothing is gone from a board of which the later one holds the top alone', () => {
  const diff = snapshotDiff(full(['a', 1300], ['b', 1250], ['c', 1200]), top(['a', 1300], ['c', 1290]));
  expect(diff.gone).toEqual([]);
  expect(names(diff.left)).toEqual(['b']);
});

test('nothing is added to a board of which the earlier one held the top alone', () => {
  const diff = snapshotDiff(
    top(['a', 1300], ['b', 1250]),
    full(['a', 1300], ['c', 1290], ['b', 1250], ['d', 900]),
  );
  expect(diff.added).toEqual([]);
  expect(names(diff.entered)).toEqual(['c']);
});

test('a score moved when it changed by more than rounding', () => {
  const diff = snapshotDiff(full(['a', 1300], ['b', 1250]), full(['a', 1300.4], ['b', 1251.2]));
  expect(diff.moved.map(({ after, changePoints }) => [after.entry.name, changePoints])).toEqual([['b', 1.2]]);
});

test.each([
  ['yes', 1320, 5],
  ['no', 1309, 5],
  ['unknown', 1320, undefined],
] as const)('a movement is outside its interval: %s', (expected, score, halfWidth) => {
  const diff = snapshotDiff(full(['a', 1300, { halfWidth: 5 }]), full(['a', score, { halfWidth }]));
  expect(diff.moved[0]?.outsideInterval).toBe(expected);
  const back = snapshotDiff(full(['a', score, { halfWidth }]), full(['a', 1300, { halfWidth: 5 }]));
  expect(back.moved[0]?.outsideInterval).toBe(expected);
});

test('a row overtakes what stood above it, by place, but not a variant of its own model', () => {
  const before = full(['nova', 1300], ['a', 1250], ['nova-2k', 1200]);
  const after = full(['nova-2k', 1300, { halfWidth: 2 }], ['nova', 1290], ['a', 1290, { halfWidth: 3 }]);
  const [overtake, ...others] = snapshotDiff(before, after).overtakes;
  expect(others).toEqual([]);
  expect(overtake).toMatchObject({
    row: { entry: { name: 'nova-2k' } },
    passed: { model: 'a' },
    separable: 'yes',
  });
});

test('votes are counted over the rows in both that give them', () => {
  const before = full(['a', 1300, { votes: 100 }], ['b', 1250, { votes: 50 }], ['c', 1200]);
  const after = full(['a', 1300, { votes: 130 }], ['b', 1250, { votes: 40 }], ['c', 1200, { votes: 9 }]);
  const diff = snapshotDiff(before, after);
  expect(diff.votesChange).toBe(20); // +30 − 10
  expect(names(diff.votesFell)).toEqual(['b']);
});

test('without votes the change of votes is not 0 but unknown', () => {
  expect(snapshotDiff(full(['a', 1300]), full(['a', 1301])).votesChange).toBeUndefined();
});

test('law: a category differs from itself in nothing', () => {
  fc.assert(
    fc.property(snapshotArbitrary, (snapshot) => {
      const [publication] = aCatalog({ snapshots: [aSnapshot(snapshot)] }).publications.get('board') ?? [];
      const same = publication?.categories.get('overall');
      if (!same) throw new Error('expected the category overall');
      const { votesChange, ...lists } = snapshotDiff(same, same);
      expect(votesChange ?? 0).toBe(0);
      for (const list of Object.values(lists)) expect(list).toEqual([]);
    }),
  );
});
