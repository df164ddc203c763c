import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { reignHistory } from '../domain/reign-history.ts';
import { snapshotDiff } from '../domain/snapshot-diff.ts';
import { standingsAsOf } from '../domain/standings.ts';
import { diffText } from './diff-text.ts';
import { towerText } from './tower-text.ts';

const records = [
  organization('openai'),
  organization('google'),
  model('nova', { name: 'Nova' }),
  model('comet', { name: 'Comet' }),
  model('sun', { name: 'Sun', organization: 'google' }),
  board('arena'),
];
const before = [
  { name: 'nova', score: 1250, votes: 900 },
  { name: 'comet', score: 1240, votes: 800 },
  { name: 'sun', score: 1100, votes: 700 },
];
const after = [
  { name: 'comet', score: 1300, votes: 950 },
  { name: 'nova', score: 1251, votes: 890 },
  { name: 'sun', score: 1100, votes: 710 },
];
const catalog = catalogOf([...records, snapshot('2026-04-11', before), snapshot('2026-04-22', after)]);
const reading = { catalog, language: 'en' as const };

test('a tower says how far ahead its leader is and between which days the lead was taken', () => {
  const lead = standingsAsOf(catalog, { board: 'arena' })?.lead;
  const [current] = reignHistory(catalog, 'arena');
  if (lead === undefined) throw new Error('expected a lead');
  // 1300 − 1251 = 49, 1300 − 1100 = 200
  expect(towerText(lead, current, reading)).toEqual({
    ahead: '49 ahead of Nova, 200 ahead of any other organization',
    since: 'Leads since 22 Apr 2026',
    sinceNote: 'at the latest. The last snapshot led by Nova is of 11 Apr 2026.',
  });
});

test('a diff is told with its signs, its overtakes and its votes', () => {
  const [first, second] = (catalog.publications.get('arena') ?? []).map(({ categories }) =>
    categories.get('overall'),
  );
  if (!first || !second) throw new Error('expected two publications');
  const diff = snapshotDiff(first, second);
  const text = diffText(diff, { ...reading, decimals: 0 });
  expect(text.overtakes).toEqual([{ row: 'Comet', passed: 'Nova' }]);
  expect(text.overtakesNote).toBe('intervals not published');
  expect(text.moves(diff.moved)).toEqual(['Comet +60', 'Nova +1']);
  expect(text.movedNote).toBe('intervals not published');
  // 150 − 10 + 10 = 150
  expect(text.votes).toBe('150 more over the rows in both; 1 row lost votes');
});

test('a leader whose score another has too is level with it, not ahead', () => {
  const level = catalogOf([
    ...records,
    snapshot('2026-04-22', [
      { name: 'comet', score: 1300 },
      { name: 'sun', score: 1300 },
    ]),
  ]);
  const lead = standingsAsOf(level, { board: 'arena' })?.lead;
  expect(lead && towerText(lead, undefined, { ...reading, catalog: level }).ahead).toBe('Level with Sun');
});
