import { expect, test } from 'vitest';
import { board, goodContentWith, problemsOf } from '../../../tests/support/content.ts';

const told = (fields: object) =>
  problemsOf(goodContentWith(board('arena', fields))).map((line) =>
    line.replace(/^\S+ |;.*| \[[a-z-]+\]$/g, ''),
  );
const name = { en: 'Name' };
const sources = [{ address: 'https://example.com', tier: 'board' }];
const change = { id: 'votes', date: '2026-01-01', precision: 'day', title: name, sources };
const category = (id: string) => ({ id, name });
const span = (from?: string, until?: string) => ({ editions: ['page'], from, until });

test('a category that stands twice is refused at the second', () => {
  expect(told({ categories: [category('overall'), category('art'), category('art')] })).toEqual([
    'categories[2].id: "art" stands twice in categories',
  ]);
});

test('a method change that stands twice is refused at the second', () => {
  expect(told({ methodChanges: [change, change] })).toEqual([
    'methodChanges[1].id: "votes" stands twice in methodChanges',
  ]);
});

test('a first category other than overall is refused', () => {
  expect(told({ categories: [category('art'), category('overall')] })).toContain(
    'categories[0].id: found "art", expected overall as the first category',
  );
});

test('main editions that end before they begin are refused', () => {
  expect(told({ mainEditions: [span('2026-01-02', '2026-01-01')] })).toEqual([
    'mainEditions[0].until: ends on 2026-01-01, before it begins on 2026-01-02',
  ]);
});

test.each([
  [span(undefined, '2026-01-01'), span('2026-01-01')],
  [span('2026-01-01'), span(undefined, '2026-03-01')],
  [span(), span('2026-01-01', '2026-01-02')],
])('main editions that share a day are refused at the second', (first, second) => {
  expect(told({ mainEditions: [first, second] })).toEqual([
    'mainEditions[1]: shares days with mainEditions[0]',
  ]);
});

test('main editions that follow each other day upon day are accepted', () => {
  expect(told({ mainEditions: [span(undefined, '2026-01-01'), span('2026-01-02')] })).toEqual([]);
});

test('a scale other than 400 points per factor of ten is refused: win shares are defined on it', () => {
  expect(told({ scale: { kind: 'bradley-terry', pointsPerFactorOfTen: 200 } })[0]).toBe(
    'scale.pointsPerFactorOfTen: found 200, expected 400',
  );
});
