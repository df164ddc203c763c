import { expect, test } from 'vitest';
import { articleText } from '../src/domain/news.ts';
import { bestRowOf } from '../src/domain/lead.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { reigns } from '../src/domain/reigns.ts';
import { scoreGaps } from '../src/domain/score-gap.ts';
import { standingsAsOf } from '../src/domain/standings.ts';
import { loadCatalog } from '../src/store/content.ts';
import { AS_OF } from './support/content.ts';

// A summary is plain text and a count of days or names has no component: such numbers are typed, and held here
// against the snapshots, so that a correction of one is not silently at odds with the other.

const { catalog, problems } = loadCatalog({ root: process.cwd(), asOf: AS_OF });
if (catalog === undefined) throw new Error(problems.map(formatProblem).join('\n'));

/** Summary and text of an article, tags dropped, white space single. */
function wordsOf(id: string): string {
  const article = catalog?.articles.get(id);
  if (article === undefined) throw new Error(`there is no article ${id}`);
  const { summary, pieces } = articleText(article, 'en');
  const html = pieces.map((piece) => (piece.kind === 'html' ? piece.html : '…')).join('');
  return `${summary} ${html.replace(/<[^>]*>/g, '')}`.replace(/\s+/g, ' ');
}

interface Asked {
  readonly board: string;
  readonly date: string;
}

function standings({ board, date }: Asked) {
  const found = standingsAsOf(catalog!, { board, date });
  if (found?.publication.date !== date) throw new Error(`${board} of ${date} is not held`);
  return found;
}

function score(model: string, asked: Asked): number {
  return bestRowOf(standings(asked).rows, model)?.entry.score ?? NaN;
}

function lead(asked: Asked): number {
  return Math.round(standings(asked).lead?.gapPoints ?? NaN);
}

function reignDays(model: string, board: string): number {
  const of = reigns(catalog!, board).filter((reign) => reign.model === model);
  expect(of).toHaveLength(1);
  return of[0]?.reignDays ?? NaN;
}

const TEXT_TO_IMAGE = 'text-to-image';
const before = { board: TEXT_TO_IMAGE, date: '2026-04-24' };
const after = { board: TEXT_TO_IMAGE, date: '2026-05-06' };
const launch = { board: TEXT_TO_IMAGE, date: '2026-04-22' };

test.each([
  ['nano-banana', 'by 161 points', lead({ board: 'image-edit', date: '2025-08-28' }), 161],
  ['gpt-image-2-clean-sweep', 'by 242 points', lead(launch), 242],
  ['gpt-image-2-clean-sweep', 'led by 130', lead(after), 130],
  ['gpt-image-1-5', 'for 72 days', reignDays('gpt-image-1-5', TEXT_TO_IMAGE), 72],
  ['nano-banana-2', 'for 55 days', reignDays('nano-banana-2', TEXT_TO_IMAGE), 55],
  [
    'gemini-3-and-1501',
    'stood at 1492',
    Math.round(score('gemini-3-pro', { board: 'text', date: '2025-12-11' })),
    1492,
  ],
])('%s: “%s” is what the snapshots give', (id, words, computed, typed) => {
  expect(wordsOf(id)).toContain(words);
  expect(computed).toBe(typed);
});

test('the fall: the score of 6 May is over a hundred points less', () => {
  expect(wordsOf('the-fall-of-may-2026')).toContain('over a hundred points less');
  // 1507 − 1398
  expect(score('gpt-image-2', before) - score('gpt-image-2', after)).toBe(109);
});

test('the fall: of 57 names on both pages 56 moved by three points or less', () => {
  const scores = new Map(standings(before).rows.map(({ entry }) => [entry.name, entry.score]));
  const moves = standings(after).rows.flatMap(({ entry: { name, score: now } }) => {
    const was = scores.get(name);
    return was === undefined ? [] : [Math.abs(now - was)];
  });
  expect(wordsOf('the-fall-of-may-2026')).toContain('Of the 57 names on both text-to-image pages');
  expect([moves.length, moves.filter((move) => move <= 3).length]).toEqual([57, 56]);
});

test('Nano Banana’s lead of August 2025 is the widest of the 36 publications of image edit up to 6 October 2026', () => {
  const gaps = scoreGaps(catalog!, { board: 'image-edit' }).filter(({ date }) => date <= '2026-10-06');
  expect(wordsOf('nano-banana')).toContain(
    'In none of the 36 publications of that board held here, from 24 June 2025 to 6 October 2026',
  );
  expect([gaps.length, gaps[0]?.date, gaps.at(-1)?.date]).toEqual([36, '2025-06-24', '2026-10-06']);
  const widest = gaps.toSorted((a, b) => b.gapPoints - a.gapPoints)[0];
  expect([widest?.date, widest?.leader.model]).toEqual(['2025-08-28', 'nano-banana']);
});
