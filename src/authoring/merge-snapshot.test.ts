import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aBoard, anEntry } from '../../tests/support/records.ts';
import { canonicalRecord } from '../domain/canonical.ts';
import type { Entry, Snapshot } from '../domain/snapshot.ts';
import type { JudgedCategory } from './judged-category.ts';
import { mergeSnapshot, type Merge } from './merge-snapshot.ts';

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
  organizations: new Map(),
  ...fields,
});
const merge = (held: Snapshot | undefined, next: JudgedCategory): Merge => mergeSnapshot(held, next, board);
const merged = (...all: readonly JudgedCategory[]): Snapshot => {
  const last = all.reduce<Snapshot | undefined>((held, next) => {
    const result = merge(held, next);
    if (result.kind === 'conflict') throw new Error(result.reason);
    return result.snapshot;
  }, undefined);
  if (last === undefined) throw new Error('nothing to merge');
  return last;
};
const changeOf = (held: Snapshot, next: JudgedCategory) => {
  const result = merge(held, next);
  return result.kind === 'conflict' ? result.reason : result.change;
};

describe('mergeSnapshot', () => {
  test('the same again changes nothing', () => {
    const held = merged(judged(rows));
    expect(merge(held, judged(rows))).toEqual({ kind: 'merged', change: 'already held', snapshot: held });
  });

  test('a category is added where the board has it in its order', () => {
    const held = merged(
      judged(rows, { category: 'portraits' }),
      judged(rows, { category: 'art' }),
      judged(rows),
    );
    expect(held.categories.map(({ category }) => category)).toEqual(['overall', 'art', 'portraits']);
  });

  test('more rows that agree complete what is held; fewer are already held', () => {
    expect(changeOf(merged(judged(rows.slice(0, 2))), judged(rows))).toBe('completed');
    expect(changeOf(merged(judged(rows)), judged(rows.slice(0, 2)))).toBe('already held');
  });

  test('a copy rounded to two decimals agrees; the copied one stays before the typed one', () => {
    const whole = judged(rows.map((row) => ({ ...row, score: row.score + 0.0031 })));
    const typed = judged(rows, { source: { address: 'https://example.org/', transcribed: true } });
    expect(changeOf(merged(whole), typed)).toBe('already held');
    expect(changeOf(merged(typed), whole)).toBe('completed');
  });

  test.each([
    ['another score', { score: 1299 }],
    ['other votes', { votes: 11 }],
    ['another name', { name: 'z' }],
  ])('%s in the first row is a conflict that names both', (_title, change) => {
    const other = rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
    expect(changeOf(merged(judged(rows)), judged(other))).toContain(
      'place 1: held "a" 1300.25 (10 votes), here ',
    );
  });

  test('two different days of "last updated" are a conflict', () => {
    const held = merged(judged(rows, { lastUpdated: '2026-10-01' }));
    expect(changeOf(held, judged(rows, { lastUpdated: '2026-10-02' }))).toContain('last updated 2026-10-01');
  });

  test('the order of import does not matter', () => {
    const copies = [
      judged(rows),
      judged(rows.slice(0, 1)),
      judged(rows.slice(0, 2)),
      judged(rows.slice(0, 2), { coverage: { kind: 'top' } }),
      judged(rows, { category: 'art' }),
      judged(rows.slice(0, 2), { category: 'art' }),
      judged(rows.slice(0, 2), { category: 'portraits' }),
    ];
    const expected = canonicalRecord('snapshot', merged(...copies));
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, { minLength: copies.length }), (shuffled) => {
        expect(canonicalRecord('snapshot', merged(...shuffled))).toBe(expected);
      }),
      { seed: 1 },
    );
  });
});
