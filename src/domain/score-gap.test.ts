import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aCategory, aModel, anEntry, aSnapshot, TOP } from '../../tests/support/records.ts';
import { scoreGaps, type ScoreGapOptions } from './score-gap.ts';

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
      .filter((gap) => gap.remeasured)
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
