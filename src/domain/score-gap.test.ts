import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aCategory, aModel, anEntry, aSnapshot, TOP } from '../../tests/support/records.ts';
import { scoreGaps, type ScoreGapOptions } from './score-gap.ts';
import type { Entry } from './snapshot.ts';

const models = [
  aModel({ id: 'nova', listings: [{ name: 'nova' }, { name: 'nova-2k', variant: '2K' }] }),
  aModel({ id: 'lyra', organization: 'zenith' }),
];
const row = (name: string, score: number) => anEntry(name, score, { halfWidth: 6 });
const catalog = aCatalog({
  models,
  snapshots: [
    aSnapshot({ date: '2026-04-21', entries: [row('vega', 1270), row('lyra', 1244)] }),
    aSnapshot({
      date: '2026-04-22',
      entries: [row('nova-2k', 1512), row('nova', 1400), row('vega', 1270), row('lyra', 1244)],
    }),
    aSnapshot({
      date: '2026-05-06',
      entries: [row('nova-2k', 1398), row('nova', 1395), row('vega', 1268), row('lyra', 1242)],
    }),
    aSnapshot({
      date: '2026-09-08',
      categories: [
        aCategory([row('vega', 1420), row('nova-2k', 1381), row('lyra', 1270)], { coverage: TOP }),
      ],
    }),
  ],
});

const gaps = (options: Omit<ScoreGapOptions, 'board'> = {}) =>
  scoreGaps(catalog, { board: 'board', ...options }).map(({ date, gapPoints }) => [date, gapPoints]);

test('by default each leader is measured to the next model', () => {
  expect(gaps()).toEqual([
    ['2026-04-21', 26], // 1270 − 1244
    ['2026-04-22', 242], // 1512 − 1270, over its own variant
    ['2026-05-06', 130], // 1398 − 1268
    ['2026-09-08', 39], // 1420 − 1381
  ]);
});

test('a subject is followed below place 1, where its gap to the leader is negative', () => {
  expect(gaps({ subject: 'nova' })).toEqual([
    ['2026-04-22', 242],
    ['2026-05-06', 130],
    ['2026-09-08', -39], // 1381 − 1420
  ]);
});

test('the next organization skips the subject’s own', () => {
  expect(gaps({ subject: 'nova', comparator: { kind: 'next-organization' } })).toEqual([
    ['2026-04-22', 268], // 1512 − 1244
    ['2026-05-06', 156], // 1398 − 1242
    ['2026-09-08', 111], // 1381 − 1270
  ]);
});

test('against a named model a publication that lacks either is left out', () => {
  expect(gaps({ subject: 'lyra', comparator: { kind: 'model', model: 'nova' } })).toEqual([
    ['2026-04-22', -268],
    ['2026-05-06', -156],
    ['2026-09-08', -111],
  ]);
  expect(gaps({ subject: 'cetus' })).toEqual([]);
  expect(gaps({ subject: 'nova', comparator: { kind: 'model', model: 'nova' } })).toEqual([]);
});

test('the line breaks where subject or comparator was re-measured, and nowhere else', () => {
  // movements −114, −5, −2, −2: median −3.5; nova-2k −110.5, 18 times its half-width of 6
  const remeasured = (options: Omit<ScoreGapOptions, 'board'>) =>
    scoreGaps(catalog, { board: 'board', ...options })
      .filter(({ breaksBefore }) => breaksBefore === 'remeasured')
      .map(({ date }) => date);
  expect(remeasured({ subject: 'nova' })).toContain('2026-05-06');
  expect(remeasured({ subject: 'lyra', comparator: { kind: 'model', model: 'nova' } })).toContain(
    '2026-05-06',
  );
  expect(remeasured({ subject: 'lyra', comparator: { kind: 'model', model: 'vega' } })).not.toContain(
    '2026-05-06',
  );
});

test('a gap tells its interval, whether the two stand apart either way round, and whether the board is whole', () => {
  const [first, , last] = scoreGaps(catalog, { board: 'board', subject: 'nova' });
  // √(6² + 6²) = 8.485281374…
  expect(first?.interval?.lower).toBeCloseTo(233.5147, 4);
  expect(first).toMatchObject({ separable: 'yes', partial: false });
  expect(last).toMatchObject({ separable: 'yes', partial: true }); // 1414 lies above 1387
});

const decided = (date: string, entries: readonly Entry[], edition = 'dataset') =>
  aSnapshot({ date, edition, entries });
const bothEditions = [
  aBoard({
    mainEditions: [
      { editions: ['catalog'], until: '2025-05-24' },
      { editions: ['page', 'dataset'], from: '2025-05-25' },
    ],
  }),
];

test('a gap has the decimals of its table, whole numbers in it included', () => {
  const snapshots = [
    decided('2025-08-28', [anEntry('nova', 1145), anEntry('vega', 1133.07)]), // 11.93
    decided('2025-09-28', [anEntry('nova', 1150), anEntry('vega', 1133)]),
  ];
  const found = scoreGaps(aCatalog({ snapshots }), { board: 'board' });
  expect(found.map(({ gapPoints, decimals }) => [gapPoints, decimals])).toEqual([
    [11.93, 1],
    [17, 0],
  ]);
});

test('a gap whose intervals a copy in whole points filled in is whole', () => {
  const snapshots = [
    decided('2026-09-24', [anEntry('nova', 1423.6), anEntry('vega', 1412.3)]),
    decided('2026-09-28', [row('nova', 1424), row('vega', 1412)], 'page'),
  ];
  const [gap, ...others] = scoreGaps(aCatalog({ snapshots }), { board: 'board' });
  expect(others).toEqual([]);
  expect(gap).toMatchObject({ gapPoints: 11.3, decimals: 0 });
});

test('a change of edition breaks the line, even where the leader stays and days are few', () => {
  const snapshots = [
    decided('2025-05-24', [row('nova', 1446), row('vega', 1435)], 'catalog'),
    decided('2025-05-26', [row('nova', 1480), row('vega', 1460)]),
    decided('2025-05-28', [row('nova', 1481), row('vega', 1460)]),
  ];
  const found = scoreGaps(aCatalog({ boards: bothEditions, snapshots }), { board: 'board' });
  expect(found.map(({ breaksBefore }) => breaksBefore)).toEqual([undefined, 'edition', undefined]);
});

test('a subject missing from the first publication of an edition has its break where it comes back', () => {
  const snapshots = [
    decided('2025-05-24', [row('nova', 1446), row('vega', 1435)], 'catalog'),
    decided('2025-05-26', [row('vega', 1460), row('lyra', 1440)]),
    decided('2025-05-28', [row('nova', 1481), row('vega', 1460)]),
  ];
  const found = scoreGaps(aCatalog({ boards: bothEditions, snapshots }), { board: 'board', subject: 'nova' });
  expect(found.map(({ breaksBefore }) => breaksBefore)).toEqual([undefined, 'edition']);
});
