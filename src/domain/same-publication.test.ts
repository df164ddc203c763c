import { expect, test } from 'vitest';
import { fc, snapshotsArbitrary } from '../../tests/support/arbitraries.ts';
import { aBoard, aCategory, aModel, anEntry, aSnapshot, TOP } from '../../tests/support/records.ts';
import { holding } from './holding.ts';
import { listingIndex } from './listings.ts';
import { samePublication, type Comparable } from './same-publication.ts';
import type { Entry, Snapshot } from './snapshot.ts';

const models = ['ash', 'birch', 'cedar', 'elm', 'fir'].map((id) =>
  aModel({ id, listings: [{ name: id }, { name: `${id}-preview` }] }),
);

function comparable(snapshot: Snapshot): Comparable {
  const known = {
    board: aBoard(),
    models: new Map(models.map((model) => [model.id, model])),
    names: listingIndex(models),
  };
  const overall = holding(snapshot, known).categories.get('overall');
  if (!overall) throw new Error('expected the category overall');
  return overall;
}

function rows(entries: readonly Entry[], coverage: object = { kind: 'full' }): Comparable {
  return comparable(aSnapshot({ date: '2026-01-01', categories: [aCategory(entries, { coverage })] }));
}

const dataset = rows([anEntry('ash', 1270.4, { votes: 90 }), anEntry('birch', 1243.5, { votes: 70 })]);

test.each([
  ['scores equal within rounding and equal votes are one publication', [1270, 90], [1244, 70], true],
  ['a score that does not round to the other’s is another publication', [1271, 90], [1244, 70], false],
  ['another vote count is another publication', [1270, 91], [1244, 70], false],
] as const)('%s', (_law, [ash, ashVotes], [birch, birchVotes], expected) => {
  const page = rows([
    anEntry('ash', ash, { votes: ashVotes }),
    anEntry('birch', birch, { votes: birchVotes }),
  ]);
  expect(samePublication(dataset, page)).toBe(expected);
});

test('votes are compared only where both give them', () => {
  expect(samePublication(dataset, rows([anEntry('ash', 1270), anEntry('birch', 1244)]))).toBe(true);
});

test('a page rounds what was rounded to two decimals: 1188.4956 is printed 1189', () => {
  // 1188.4956 → 1188.50 → 1189, 0.5044 away
  expect(samePublication(rows([anEntry('ash', 1188.4956)]), rows([anEntry('ash', 1189)]))).toBe(true);
  expect(samePublication(rows([anEntry('ash', 1188.4944)]), rows([anEntry('ash', 1189)]))).toBe(false);
});

test('a transcript to two decimals equals the stored number', () => {
  const stored = rows([anEntry('ash', 1380.468659599516)]);
  expect(samePublication(stored, rows([anEntry('ash', 1380.47)]))).toBe(true);
  expect(samePublication(stored, rows([anEntry('ash', 1380.48)]))).toBe(false);
});

test('two pages print the same digits, so one point apart is apart', () => {
  expect(samePublication(rows([anEntry('ash', 1270)]), rows([anEntry('ash', 1271)]))).toBe(false);
});

test('a pure rename of a row is the same publication', () => {
  const renamed = rows([
    anEntry('ash-preview', 1270.4, { votes: 90 }),
    anEntry('birch', 1243.5, { votes: 70 }),
  ]);
  expect(samePublication(dataset, renamed)).toBe(true);
});

test('one row more or less is another publication', () => {
  const longer = rows([anEntry('ash', 1270.4), anEntry('birch', 1243.5), anEntry('cedar', 1100.2)]);
  expect(samePublication(dataset, longer)).toBe(false);
});

test('of a board of which one holds the top alone, the top is compared', () => {
  const full = rows([anEntry('ash', 1270), anEntry('birch', 1244), anEntry('cedar', 1100)]);
  const top = [anEntry('ash', 1270), anEntry('birch', 1244)];
  expect(samePublication(full, rows(top, TOP))).toBe(true);
  expect(samePublication(full, rows([anEntry('ash', 1270), anEntry('cedar', 1100)], TOP))).toBe(false);
  expect(samePublication(full, rows([...top, anEntry('elm', 1200)], TOP))).toBe(false);
});

test('two tops of different lengths are compared as far as both go', () => {
  const two = rows([anEntry('ash', 1270), anEntry('birch', 1244)], TOP);
  const three = rows([anEntry('ash', 1270), anEntry('birch', 1244), anEntry('cedar', 1100)], TOP);
  expect(samePublication(two, three)).toBe(true);
});

test('tops without a row in common are not the same', () => {
  expect(samePublication(rows([anEntry('ash', 1200)], TOP), rows([anEntry('birch', 1200)], TOP))).toBe(false);
});

test('law: it holds both ways round, and of everything with itself', () => {
  fc.assert(
    fc.property(snapshotsArbitrary, (snapshots) => {
      const all = snapshots.map(comparable);
      for (const a of all) {
        expect(samePublication(a, a)).toBe(true);
        for (const b of all) expect(samePublication(a, b)).toBe(samePublication(b, a));
      }
    }),
    { numRuns: 50 },
  );
});

test('of two copies of the top rows, those that know of boards of different length are two publications', () => {
  const top = (of?: number) => rows([anEntry('ash', 1270), anEntry('birch', 1243)], { kind: 'top', of });
  expect(samePublication(top(381), top(383))).toBe(false);
  expect(samePublication(top(381), top(381))).toBe(true);
  expect(samePublication(top(381), top())).toBe(true);
});
