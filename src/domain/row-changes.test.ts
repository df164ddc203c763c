import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { mostMoved } from './most-moved.ts';
import { rowChanges } from './row-changes.ts';
import { snapshotDiff } from './snapshot-diff.ts';

const records = [organization('openai'), model('nova'), model('comet'), model('sun'), board('arena')];
const publishedOf = (...snapshots: ReturnType<typeof snapshot>[]) =>
  (catalogOf([...records, ...snapshots]).publications.get('arena') ?? []).map((publication) => {
    const published = publication.categories.get('overall');
    if (published === undefined) throw new Error('expected a category');
    return published;
  });

const before = [
  { name: 'comet', score: 1300 },
  { name: 'nova', score: 1200 },
];
const after = [
  { name: 'sun', score: 1400 },
  { name: 'comet', score: 1303 },
  { name: 'nova', score: 1191 },
];

test('a row has its change in points, or is new', () => {
  const [first, second] = publishedOf(snapshot('2026-04-11', before), snapshot('2026-04-22', after));
  if (!first || !second) throw new Error('expected two publications');
  expect([...rowChanges(first, second)].map(([row, change]) => [row.model, change])).toEqual([
    ['sun', { kind: 'new' }],
    ['comet', { kind: 'changed', points: 3, remeasured: false }],
    ['nova', { kind: 'changed', points: -9, remeasured: false }],
  ]);
  expect(mostMoved(snapshotDiff(first, second).moved, 1).map((moved) => moved.after.model)).toEqual(['nova']);
});

test('a row is not called new where only the top was held before', () => {
  const top = snapshot('2026-04-11', before, {
    categories: [
      {
        category: 'overall',
        source: { address: 'https://arena.ai/leaderboard' },
        coverage: { kind: 'top' },
        entries: before,
      },
    ],
  });
  const [first, second] = publishedOf(top, snapshot('2026-04-22', after));
  if (!first || !second) throw new Error('expected two publications');
  expect([...rowChanges(first, second).values()][0]).toEqual({ kind: 'not-held-before' });
});
