import { expect, test } from 'vitest';
import { fc, snapshotsArbitrary } from '../../tests/support/arbitraries.ts';
import { aCatalog, publicationsOf } from '../../tests/support/catalog.ts';
import { aBoard, aCategory, aModel, anEntry, aSnapshot, TOP } from '../../tests/support/records.ts';
import { publications } from './publications.ts';
import { snapshotId, type Snapshot } from './snapshot.ts';

const page = (date: string, ...entries: Parameters<typeof anEntry>[]) => snapshot('page', date, entries);
const dataset = (date: string, ...entries: Parameters<typeof anEntry>[]) =>
  snapshot('dataset', date, entries);

function snapshot(edition: string, date: string, entries: readonly Parameters<typeof anEntry>[]): Snapshot {
  return aSnapshot({ edition, date, entries: entries.map((entry) => anEntry(...entry)) });
}

const told = (snapshots: readonly Snapshot[]) =>
  publicationsOf(snapshots).map(({ main, date, edition, seen }) => ({ main, date, edition, seen }));

test('the earliest date names a publication, the data set gives the numbers, later dates were seen', () => {
  const copies = [
    page('2026-07-08', ['a', 1270]),
    dataset('2026-07-07', ['a', 1270.4]),
    page('2026-07-09', ['a', 1270]),
  ];
  expect(told(copies)).toEqual([
    { main: true, date: '2026-07-07', edition: 'dataset', seen: ['2026-07-08', '2026-07-09'] },
  ]);
  const [publication] = publicationsOf(copies);
  expect(publication?.categories.get('overall')?.rows[0]?.entry.score).toBe(1270.4);
  expect(publication?.snapshots.map(snapshotId)).toEqual([
    'board/dataset/2026-07-07',
    'board/page/2026-07-08',
    'board/page/2026-07-09',
  ]);
});

test('a page may come before the data set of what it shows', () => {
  expect(told([dataset('2026-07-30', ['a', 1270.4]), page('2026-07-28', ['a', 1270])])).toEqual([
    { main: true, date: '2026-07-28', edition: 'dataset', seen: ['2026-07-30'] },
  ]);
});

test('identical content under many capture dates is one publication', () => {
  const pages = ['2026-03-01', '2026-03-02', '2026-03-03'].map((date) =>
    page(date, ['a', 1270, { votes: 9 }]),
  );
  expect(told(pages)).toEqual([
    { main: true, date: '2026-03-01', edition: 'page', seen: ['2026-03-02', '2026-03-03'] },
  ]);
});

test('two pages that round one data set differently are copies of it', () => {
  // 1132.4993 is printed 1132 when rounded once, 1133 when rounded by way of 1132.50
  const copies = [
    dataset('2026-07-10', ['a', 1132.4993]),
    page('2026-07-11', ['a', 1133]),
    page('2026-07-21', ['a', 1132]),
  ];
  expect(told(copies)).toHaveLength(1);
  expect(told(copies.slice(1))).toHaveLength(2);
});

test('two data sets that round to one page stay two, and the page shows the one that stood then', () => {
  const found = told([
    dataset('2026-07-01', ['a', 1270.1]),
    dataset('2026-07-05', ['a', 1270.2]),
    page('2026-07-03', ['a', 1270]),
    page('2026-07-06', ['a', 1270]),
  ]);
  expect(found.map(({ date, seen }) => [date, seen])).toEqual([
    ['2026-07-01', ['2026-07-03']],
    ['2026-07-05', ['2026-07-06']],
  ]);
});

test('editions that are not main, and the catalog even where it is, are copies of nothing', () => {
  const entries = [anEntry('a', 1270)];
  const snapshots = [
    aSnapshot({ edition: 'page', date: '2025-07-01', entries }),
    aSnapshot({ edition: 'dataset', date: '2025-07-02', entries }),
    aSnapshot({ edition: 'catalog', date: '2025-07-03', entries }),
    aSnapshot({ edition: 'catalog', date: '2025-07-04', entries }),
  ];
  const board = aBoard({ mainEditions: [{ editions: ['dataset', 'catalog'] }] });
  const models = new Map([['a', aModel({ id: 'a' })]]);
  const found = publications(snapshots, board, models);
  expect(found.map(({ main, edition }) => [main, edition])).toEqual([
    [false, 'page'],
    [true, 'dataset'],
    [true, 'catalog'],
    [true, 'catalog'],
  ]);
});

test('where two publications bear one date the data set’s is main and comes first', () => {
  const found = told([page('2026-07-10', ['a', 1280]), dataset('2026-07-10', ['a', 1270.4])]);
  expect(found).toEqual([
    { main: true, date: '2026-07-10', edition: 'dataset', seen: [] },
    { main: false, date: '2026-07-10', edition: 'page', seen: [] },
  ]);
});

test('a page that yields its day is main from the next day on which it stood', () => {
  const found = told([
    dataset('2026-07-10', ['a', 1270.4]),
    page('2026-07-10', ['a', 1280]),
    dataset('2026-07-11', ['a', 1280.3]),
  ]);
  expect(found.map(({ main, date }) => [main, date])).toEqual([
    [true, '2026-07-10'],
    [true, '2026-07-11'],
  ]);
});

test('votes and bounds the data set lacks are filled in, half-widths laid about its score', () => {
  const source = page('2026-09-28', ['a', 1270, { votes: 90, halfWidth: 6 }]);
  const [publication] = publicationsOf([dataset('2026-09-24', ['a', 1270.38]), source]);
  const overall = publication?.categories.get('overall');
  expect(overall?.rows[0]?.entry).toMatchObject({
    score: 1270.38,
    votes: 90,
    lower: 1264.38,
    upper: 1276.38,
  });
  expect(overall?.snapshot.edition).toBe('dataset');
  expect(overall?.filledFrom).toEqual(source);
});

test('what the data set gives is never overwritten', () => {
  const copies = [
    dataset('2026-09-24', ['a', 1270.38, { votes: 90, halfWidth: 5.2 }]),
    page('2026-09-28', ['a', 1270, { votes: 90, halfWidth: 6 }]),
  ];
  const overall = publicationsOf(copies)[0]?.categories.get('overall');
  expect(overall?.rows[0]?.entry.lower).toBeCloseTo(1265.18, 9); // 1270.38 − 5.2
  expect(overall?.filledFrom).toBeUndefined();
});

test('categories are compared where both carry them and gathered from all copies', () => {
  const categories = [
    aCategory([anEntry('a', 1270.4)]),
    aCategory([anEntry('a', 1300.4)], { category: 'art', coverage: TOP }),
  ];
  const board = aBoard({
    categories: [
      { id: 'overall', name: { en: 'Overall' } },
      { id: 'art', name: { en: 'Art' } },
    ],
  });
  const snapshots = [
    aSnapshot({ edition: 'dataset', date: '2026-07-10', categories }),
    page('2026-07-11', ['a', 1270]),
  ];
  const [publication, ...others] = aCatalog({ boards: [board], snapshots }).publications.get('board') ?? [];
  expect(others).toEqual([]);
  expect([...(publication?.categories.keys() ?? [])]).toEqual(['art', 'overall']);
  expect(publication?.categories.get('art')?.coverage).toEqual(TOP);
});

test('an unlisted name is a bug of whoever lets it through', () => {
  expect(() => publications([page('2026-01-01', ['a', 1200])], aBoard(), new Map())).toThrow('"a"');
});

const shuffled = snapshotsArbitrary.chain((snapshots) =>
  fc.shuffledSubarray(snapshots, { minLength: snapshots.length }).map((other) => ({ snapshots, other })),
);

test('law: the order in which snapshots come makes no difference', () => {
  fc.assert(
    fc.property(shuffled, ({ snapshots, other }) => {
      expect(publicationsOf(other)).toEqual(publicationsOf(snapshots));
    }),
  );
});

test('law: every snapshot is in one publication, and no two main ones bear one date', () => {
  fc.assert(
    fc.property(snapshotsArbitrary, (snapshots) => {
      const found = publicationsOf(snapshots);
      const held = found.flatMap((publication) => publication.snapshots.map(snapshotId));
      expect([...held].sort()).toEqual(snapshots.map(snapshotId).sort());
      const dates = found.filter(({ main }) => main).map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
    }),
  );
});
