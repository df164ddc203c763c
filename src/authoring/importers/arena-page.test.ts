import { describe, expect, test } from 'vitest';
import { aPage, aPageRow, firstCategoryOf, importFile, reasonOf } from '../../../tests/support/imports.ts';
import { arenaPage } from './arena-page.ts';

const PATH = 'data/2026-04-22/text-to-image.json';
const read = (page: unknown, path = PATH) => firstCategoryOf(arenaPage, importFile(path, page));
const reason = (page: unknown, path = PATH) => reasonOf(arenaPage, importFile(path, page));

describe('rows of the older format', () => {
  test('a half-width becomes bounds about the score', () => {
    // 1512 - 8 = 1504, 1512 + 8 = 1520
    const row = aPageRow(1, 'gpt-image-2 (medium)', { score: 1512, ci: 8, votes: 15127 });
    expect(read(aPage([row])).rows[0]).toEqual({
      row: 1,
      name: 'gpt-image-2 (medium)',
      organization: 'OpenAI',
      score: 1512,
      lower: 1504,
      upper: 1520,
      votes: 15127,
      rank: 1,
    });
  });

  test('names with spaces, brackets and dots stay as they are', () => {
    const name = 'gemini-3.1-flash-image-preview (nano-banana-2) [web-search]';
    expect(read(aPage([aPageRow(1, name)])).rows[0]?.name).toBe(name);
  });

  test('rows keep the order of the file, shared ranks and equal scores too', () => {
    const models = [aPageRow(1, 'b', { score: 1270 }), aPageRow(1, 'a', { score: 1270 })];
    expect(read(aPage(models)).rows.map(({ name, rank }) => [name, rank])).toEqual([
      ['b', 1],
      ['a', 1],
    ]);
  });

  test('vendor, licence, votes, rank and score may be null or empty', () => {
    const row = aPageRow(1, 'p-image', { rank: null, vendor: null, license: null, votes: null, score: '' });
    expect(read(aPage([row])).rows[0]).toEqual({ row: 1, name: 'p-image' });
  });
});

describe('rows of the newer format', () => {
  test('ci_low and ci_high are half-widths below and above; the spread is a range of ranks', () => {
    // 1381 - 5 = 1376, 1381 + 6 = 1387
    const row = {
      rank: 1,
      rank_spread: [1, 2],
      model: 'm',
      score: 1381,
      ci_low: 5,
      ci_high: 6,
      votes: 70065,
      preliminary: true,
    };
    expect(read(aPage([row])).rows[0]).toMatchObject({
      lower: 1376,
      upper: 1387,
      rankRange: [1, 2],
      preliminary: true,
    });
  });

  test('integers of 64 bits come as text, and the largest of them means no rank', () => {
    const row = {
      rank: 9007199254740991,
      rank_spread: null,
      model: 'm',
      score: '1381',
      ci_low: 5,
      ci_high: 5,
      votes: '70065',
    };
    expect(read(aPage([row])).rows[0]).toMatchObject({
      score: 1381,
      votes: 70065,
      rank: undefined,
      rankRange: undefined,
    });
  });
});

describe('days', () => {
  test('the day is that of the folder, and "last updated" stands apart', () => {
    const page = aPage([aPageRow(1, 'm')], { fetched_at: '2026-08-03T23:59:00+00:00' });
    expect(read(page, 'data/2026-08-04/text-to-image.json')).toMatchObject({
      date: '2026-08-04',
      dateKind: 'captured',
      lastUpdated: '2026-04-19',
      source: { capturedAt: '2026-08-03T23:59:00+00:00' },
    });
  });

  test('"last updated" may be null', () => {
    expect(read(aPage([aPageRow(1, 'm')], { last_updated: null })).lastUpdated).toBeUndefined();
  });

  test('without a day in the path it is the day of the fetch', () => {
    expect(read(aPage([aPageRow(1, 'm')]), 'page.json').date).toBe('2026-04-22');
  });

  test('a last updated that is no day is refused', () => {
    expect(reason(aPage([aPageRow(1, 'm')], { last_updated: 'yesterday' }))).toContain('found "yesterday"');
  });

  test('a name up to a day from the fetch is the day; further off it is refused', () => {
    const page = aPage([aPageRow(1, 'm')]);
    expect(read(page, '2026-04-21.json').date).toBe('2026-04-21');
    expect(reason(page, '2026-04-20.json')).toBe(
      'its name says 2026-04-20, but it was fetched on 2026-04-22; name it after the day of the copy',
    );
  });

  test('--date against the day of the file is refused', () => {
    const file = importFile(PATH, aPage([aPageRow(1, 'm')]), { date: '2026-04-23' });
    expect(reasonOf(arenaPage, file)).toBe('--date says 2026-04-23, the file or its name 2026-04-22');
  });
});

describe('coverage', () => {
  const one = [aPageRow(1, 'm')];
  const spread = [{ ...one[0], rank_spread: [1, 1] }];
  test.each([
    ['an image board is whole', aPage(one), { kind: 'full' }],
    ['a part says of how many', aPage(one, { model_count: 76, complete: false }), { kind: 'top', of: 76 }],
    ['a part may not know of how many', aPage(one, { complete: false }), { kind: 'top' }],
    ['text in the older format is the top alone', aPage(one, { leaderboard: 'text' }), { kind: 'top' }],
    ['text in the newer format is whole', aPage(spread, { leaderboard: 'text' }), { kind: 'full' }],
  ])('%s', (_title, page, coverage) => {
    expect(read(page).coverage).toEqual(coverage);
  });
});

describe('what is refused', () => {
  const half = JSON.stringify(aPage([aPageRow(1, 'm')])).slice(0, 200);
  test.each([
    ['an empty file', '', 'the file is empty; expected a copy of the page'],
    ['half a file', half, 'perhaps half a file'],
    ['fewer rows than it counts', aPage([aPageRow(1, 'm')], { model_count: 55 }), 'holds 1 rows of 55'],
    ['another source', { full: { m: { rating: 1 } } }, 'expected a copy of the page'],
    ['a score that is no number', aPage([aPageRow(1, 'm', { score: 'high' })]), 'models[0].score'],
  ])('%s', (_title, page, told) => {
    expect(reason(page)).toContain(told);
  });
});
