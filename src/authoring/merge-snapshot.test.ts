import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aBoard, anEntry } from '../../tests/support/records.ts';
import { canonicalRecord } from '../domain/canonical.ts';
import type { Entry, Snapshot } from '../domain/snapshot.ts';
import type { JudgedCategory } from './judged-category.ts';
import { mergeSnapshot, type Merge } from './merge-snapshot.ts';
import type { Import } from './read-imports.ts';

const board = aBoard({
  categories: ['overall', 'art', 'portraits'].map((id) => ({ id, name: { en: id } })),
});
const rows = [
  anEntry('a', 1300.25, { votes: 10 }),
  anEntry('b', 1290.5, { votes: 20 }),
  anEntry('c', 1280, { votes: 30 }),
];
const judged = (entries: readonly Entry[], fields: Partial<JudgedCategory> = {}): JudgedCategory => ({
  board: 'board',
  edition: 'dataset',
  date: '2026-10-07',
  dateKind: 'published',
  category: 'overall',
  source: { address: 'https://example.org/' },
  coverage: entries.length === rows.length ? { kind: 'full' } : { kind: 'top', of: rows.length },
  entries,
  rows: entries.map((_, index) => index + 1),
  organizations: new Map(),
  ...fields,
});
const PATH = 'content/snapshots/board/dataset/2026-10-07.json';
const copy = (category: JudgedCategory, file = 'a.json'): Import => ({ file, whole: category, category });
const merge = (held: readonly Snapshot[], copies: readonly Import[], asOf = '2026-11-24'): Merge => {
  const landed = held.map((snapshot, at) => ({
    path: at === 0 ? PATH : PATH.replace('.json', `-correction-${at}.json`),
    snapshot,
  }));
  return mergeSnapshot(landed, copies, { path: PATH, board, asOf });
};
const snapshotOf = (...copies: readonly JudgedCategory[]): Snapshot => {
  const { snapshot, problems } = merge(
    [],
    copies.map((category) => copy(category)),
  );
  if (snapshot === undefined || problems.length > 0) throw new Error(problems.join());
  return snapshot;
};
const short = judged(rows.slice(0, 2));

describe('a day that is not held', () => {
  test('says when it arrived', () => {
    expect(snapshotOf(judged(rows)).added).toBe('2026-11-24');
  });

  test('has its categories in the order of the board', () => {
    const held = snapshotOf(
      judged(rows, { category: 'portraits' }),
      judged(rows, { category: 'art' }),
      judged(rows),
    );
    expect(held.categories.map(({ category }) => category)).toEqual(['overall', 'art', 'portraits']);
  });

  test('takes the fullest copy: rows, then whether it is whole, then values, then byte for byte', () => {
    const bare = rows.map((row) => ({ ...row, votes: undefined }));
    const typed = { address: 'https://example.org/', transcribed: true } as const;
    const entriesOf = (...copies: readonly JudgedCategory[]) => snapshotOf(...copies).categories[0];
    expect(entriesOf(short, judged(rows))?.entries).toHaveLength(3);
    expect(entriesOf(judged(bare), judged(rows))?.entries[0]?.votes).toBe(10);
    expect(entriesOf(judged(rows, { source: typed }), judged(rows))?.source.transcribed).toBeUndefined();
  });

  test('a copy rounded to two decimals agrees with the copied one', () => {
    const whole = judged(rows.map((row) => ({ ...row, score: row.score + 0.0031 })));
    const typed = judged(rows, { source: { address: 'https://example.org/', transcribed: true } });
    expect(snapshotOf(typed, whole)).toEqual(snapshotOf(whole));
  });

  test('copies of one run that differ are refused with both files', () => {
    const other = judged([anEntry('a', 1299)], { coverage: { kind: 'top' } });
    expect(merge([], [copy(other, 'b.json'), copy(judged(rows), 'a.json')]).problems).toEqual([
      `b.json: refused: a.json gives another overall for ${PATH}; place 1: there "a" 1300.25 (10 votes), here "a" 1299`,
    ]);
  });

  test('the order of files does not matter, the source included', () => {
    const via = (name: string) => ({ source: { address: 'https://example.org/', via: name } });
    const copies = [
      judged(rows, via('b/b')),
      judged(rows, via('a/a')),
      judged(rows.slice(0, 1)),
      judged(rows.slice(0, 2), { coverage: { kind: 'top' } }),
      judged(rows, { category: 'art', lastUpdated: '2026-10-01' }),
      judged(rows.slice(0, 2), { category: 'art' }),
      judged(rows.slice(0, 2), { category: 'portraits' }),
    ];
    const expected = canonicalRecord('snapshot', snapshotOf(...copies));
    expect(snapshotOf(...copies).categories[0]?.source.via).toBe('a/a');
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, { minLength: copies.length }), (shuffled) => {
        expect(canonicalRecord('snapshot', snapshotOf(...shuffled))).toBe(expected);
      }),
      { seed: 1 },
    );
  });
});

describe('a day that is held', () => {
  const held = snapshotOf(judged(rows));

  test.each([
    ['the same again', judged(rows)],
    ['fewer rows that agree', short],
    ['as many rows with more values', judged(rows.map((row) => ({ ...row, preliminary: false })))],
  ])('%s: already held, nothing changes', (_title, next) => {
    expect(merge([held], [copy(next)], '2026-11-25')).toEqual({ snapshot: held, changes: [], problems: [] });
  });

  test('takes a category it did not have, and keeps the day it arrived', () => {
    const { snapshot, changes } = merge([held], [copy(judged(rows, { category: 'art' }))], '2026-11-25');
    expect(changes).toEqual(['art category added, 3 rows']);
    expect(snapshot?.added).toBe('2026-11-24');
    expect(snapshot?.categories[0]).toEqual(held.categories[0]);
  });

  test('is not completed by more rows: the line says how to correct it', () => {
    const { changes, problems } = merge([snapshotOf(short)], [copy(judged(rows))]);
    expect(changes).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${PATH} holds 2 rows of overall, which agree with the 3 here`);
    expect(problems[0]).toContain(
      'write 2026-10-07-correction-1.json beside it, with "replaces": { "file": "dataset/2026-10-07.json", "reason": … }',
    );
  });

  test('once corrected, the fuller copy is already held', () => {
    expect(merge([snapshotOf(short), held], [copy(judged(rows))]).problems).toEqual([]);
    expect(merge([snapshotOf(short), held], [copy(short)]).problems).toEqual([]);
  });

  test.each([
    ['another score', { score: 1299 }],
    ['other votes', { votes: 11 }],
    ['another name', { name: 'z' }],
  ])('%s in the first row is a conflict that names both', (_title, change) => {
    const other = rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
    expect(merge([held], [copy(judged(other))]).problems[0]).toContain(
      'place 1: held "a" 1300.25 (10 votes), here ',
    );
  });

  test('two different days of "last updated" are a conflict', () => {
    const dated = snapshotOf(judged(rows, { lastUpdated: '2026-10-01' }));
    const next = judged(rows, { lastUpdated: '2026-10-02' });
    expect(merge([dated], [copy(next)]).problems[0]).toContain('last updated 2026-10-02');
  });
});
