import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { categoryGains } from '../src/domain/category-gains.ts';
import { leadChanges } from '../src/domain/lead-changes.ts';
import { mainPublications } from '../src/domain/main-publications.ts';
import { compareText } from '../src/domain/problem.ts';
import { publications } from '../src/domain/publications.ts';
import { reigns } from '../src/domain/reigns.ts';
import { remeasuredModels } from '../src/domain/remeasured.ts';
import { gapPoints } from '../src/domain/gap-points.ts';
import { scoreGaps } from '../src/domain/score-gap.ts';
import { snapshotId } from '../src/domain/snapshot.ts';
import { standingsAsOf } from '../src/domain/standings.ts';
import { fieldWinShare } from '../src/domain/win-share.ts';
import { loadCatalog } from '../src/store/content.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { catalog: loaded, problems } = loadCatalog({ root: ROOT, asOf: '2026-11-24' });
if (!loaded)
  throw new Error(`the content has problems: ${problems.map(({ message }) => message).join('; ')}`);
const catalog = loaded;

interface ListedLeader {
  readonly board: string;
  readonly category: string;
  readonly date: string;
  readonly edition: string;
  readonly leader: string;
  readonly leader_score: string;
  readonly second: string;
  readonly second_score: string;
  readonly gap: string;
}

/** As the index rounds. */
const twoDecimals = (score = NaN) => Math.round(score * 100) / 100;

/** The leaders that the index of the gathered files states, one line per file that was imported. */
const listed = parse<ListedLeader>(readFileSync(new URL('fixtures/leaders.csv', import.meta.url)), {
  columns: true,
});

test.each(listed)('$board/$edition/$date $category: $leader leads the next row by $gap', (expected) => {
  const id = snapshotId(expected as Parameters<typeof snapshotId>[0]);
  const publication = catalog.publications
    .get(expected.board)
    ?.find(({ snapshots }) => snapshots.some((snapshot) => snapshotId(snapshot) === id));
  const snapshot = publication?.snapshots.find((held) => snapshotId(held) === id);
  const [first, second] =
    snapshot?.categories.find(({ category }) => category === expected.category)?.entries ?? [];
  expect([first?.name, second?.name]).toEqual([expected.leader, expected.second]);
  expect(twoDecimals(first?.score)).toBe(Number(expected.leader_score));
  expect(twoDecimals(second?.score)).toBe(Number(expected.second_score));
  const [leader, next] = publication?.categories.get(expected.category)?.rows ?? [];
  // A page’s two scores are off by half a point each from those of its data set.
  const rounding = snapshot === publication?.categories.get(expected.category)?.snapshot ? 0.01 : 1.01;
  expect(
    Math.abs((leader && next ? gapPoints(leader, next) : NaN) - Number(expected.gap)),
  ).toBeLessThanOrEqual(rounding);
});

test.each([
  ['text-to-image', 45],
  ['image-edit', 36],
  ['multi-image-edit', 9],
  // 54 snapshots: 6 are copies of others, and the page of 2026-07-14 yields its day to the data set’s
  ['text', 47],
])('the snapshots of %s are %i main publications', (board, count) => {
  // Counted up to the newest file of the index; later snapshots may be added.
  const counted = mainPublications(catalog, board).filter(({ date }) => date <= '2026-10-08');
  expect(counted).toHaveLength(count);
});

test('the snapshots held give the same publications in whatever order they come', () => {
  for (const board of catalog.boards.values()) {
    const held = catalog.publications.get(board.id);
    expect(publications([...catalog.snapshots].reverse(), board, catalog.models)).toEqual(held);
    const byDate = [...catalog.snapshots].sort((a, b) => compareText(a.date, b.date));
    expect(publications(byDate, board, catalog.models)).toEqual(held);
  }
});

test('the categories of text-to-image stand on 9 dates', () => {
  const categories = catalog.boards.get('text-to-image')?.categories.slice(1) ?? [];
  expect(categories).toHaveLength(7);
  for (const { id } of categories) {
    expect(mainPublications(catalog, 'text-to-image', id).map(({ date }) => date)).toEqual([
      '2026-06-25',
      '2026-06-30',
      '2026-07-02',
      '2026-07-07',
      '2026-07-10',
      '2026-08-04',
      '2026-08-07',
      '2026-09-08',
      '2026-10-07',
    ]);
  }
});

test.each([
  ['2026-04-22', 242], // 1512 − 1270
  ['2026-05-06', 130], // 1398 − 1268
  ['2026-08-10', 45], // 1381 − 1336
])('on %s GPT Image 2 leads the next model on text-to-image by %i', (date, gap) => {
  const { lead } = standingsAsOf(catalog, { board: 'text-to-image', date }) ?? {};
  expect([lead?.leader.model, lead?.gapPoints]).toEqual(['gpt-image-2', gap]);
});

test('GPT Image 2 was expected to win 91.1 % against the field on 2026-04-22', () => {
  const standings = standingsAsOf(catalog, { board: 'text-to-image', date: '2026-04-22' });
  expect(standings && fieldWinShare(standings.published, 'gpt-image-2')).toBeCloseTo(0.911, 3);
});

test('by 2026-06-25 GPT Image 2 had gained on GPT Image 1.5 what the index of claims says', () => {
  const gains = categoryGains(catalog, {
    board: 'text-to-image',
    model: 'gpt-image-2',
    predecessor: 'gpt-image-1-5',
    date: '2026-06-25',
  });
  const points = new Map(gains.map(({ category, gainPoints }) => [category, Math.round(gainPoints)]));
  points.delete('overall');
  expect(Object.fromEntries(points)).toEqual({
    text_rendering: 178,
    cartoon: 151,
    portraits: 176,
    commercial_design: 158,
    '3d_modeling': 144,
    photorealistic: 132,
    art: 139,
  });
});

test.each([
  ['text-to-image', 12.1],
  ['image-edit', 5.6],
])('on %s GPT Image 2 was re-measured on 2026-05-06, %f times its half-width', (board, times) => {
  const [before, after] = mainPublications(catalog, board).slice(
    mainPublications(catalog, board).findIndex(({ date }) => date === '2026-05-06') - 1,
  );
  const [overallBefore, overallAfter] = [before, after].map((publication) =>
    publication?.categories.get('overall'),
  );
  const found = overallBefore && overallAfter ? remeasuredModels(overallBefore, overallAfter) : [];
  expect(found.map(({ model, timesHalfWidth }) => [model, Math.round(timesHalfWidth * 10) / 10])).toEqual([
    ['gpt-image-2', times],
  ]);
  const gap = scoreGaps(catalog, { board, subject: 'gpt-image-2' }).find(({ date }) => date === '2026-05-06');
  expect(gap?.breaksBefore).toBe('remeasured');
});

test('every reign rests on main editions alone', () => {
  for (const [id, board] of catalog.boards) {
    const found = reigns(catalog, id);
    const changed = found.filter(({ ending }) => ending === 'lead-change');
    expect(leadChanges(catalog, id)).toHaveLength(changed.length);
    for (const publication of found.flatMap(({ publications }) => publications)) {
      const { edition, date } = publication;
      const main = board.mainEditions.filter(
        ({ from = '', until = '9999' }) => from <= date && date <= until,
      );
      expect(main.flatMap(({ editions }) => editions)).toContain(edition);
    }
  }
});
