import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { boardRecords } from './board-records.ts';
import { imageRecords, recordsTogether } from './records-together.ts';
import { unheldStretches } from './unheld-stretches.ts';

const MODELS = [
  aModel({ id: 'nova', organization: 'acme' }),
  aModel({ id: 'nova-2', organization: 'acme' }),
  aModel({ id: 'vega', organization: 'zenith' }),
];

/** A day on which one model leads vega, or vega leads nova, by so many points. */
const day = (date: string, first: string, gap: number, board = 'board') =>
  aSnapshot({
    board,
    date,
    entries: [anEntry(first, 1200 + gap), anEntry(first === 'vega' ? 'nova' : 'vega', 1200)],
  });

// Reigns: vega 10 days from the first held, nova 20, vega 31, nova-2 4 (from beginning to end), vega 60 and lasting.
const SNAPSHOTS = [
  day('2025-12-01', 'vega', 70),
  day('2025-12-11', 'nova', 20),
  day('2025-12-21', 'nova', 80),
  day('2025-12-31', 'vega', 81),
  day('2026-01-10', 'vega', 82),
  day('2026-01-31', 'nova-2', 5),
  day('2026-02-04', 'vega', 0),
  day('2026-04-05', 'vega', 3),
];
const CATALOG = aCatalog({ snapshots: SNAPSHOTS, models: MODELS });
const records = boardRecords(CATALOG, 'board');

test('the widest leads are one a reign, widest first', () => {
  expect(records?.widestLeads.map(({ gapPoints, publication }) => [gapPoints, publication.date])).toEqual([
    [82, '2026-01-10'],
    [80, '2025-12-21'],
    [70, '2025-12-01'],
  ]);
});

test('the longest reigns may last; the shortest are those held from beginning to end', () => {
  expect(records?.longestReigns.map(({ reign }) => [reign.model, reign.reignDays])).toEqual([
    ['vega', 60],
    ['vega', 31],
    ['nova', 20],
  ]);
  expect(records?.shortestReigns.map(({ reign }) => [reign.model, reign.reignDays])).toEqual([
    ['nova-2', 4],
    ['nova', 20],
    ['vega', 31],
  ]);
});

test('a stretch of more than 45 days without a snapshot within a reign is known as such', () => {
  const [longest, second] = records?.longestReigns ?? [];
  expect(longest && unheldStretches(longest.reign)).toEqual([{ from: '2026-02-04', to: '2026-04-05' }]);
  expect(second && unheldStretches(second.reign)).toEqual([]);
});

test('lead changes are counted by year and by the organization that took the lead', () => {
  expect(records?.leadChanges).toEqual({
    all: 4,
    byYear: [
      { year: '2025', changes: 2 },
      { year: '2026', changes: 2 },
    ],
    byOrganization: [
      { organization: 'acme', changes: 2, models: ['nova', 'nova-2'] },
      { organization: 'zenith', changes: 2, models: ['vega'] },
    ],
  });
});

test('a board of which nothing is held has no records; one day alone gives a lead and nothing else', () => {
  expect(boardRecords(aCatalog(), 'board')).toBeUndefined();
  const alone = boardRecords(aCatalog({ snapshots: [day('2026-01-01', 'vega', 9)] }), 'board');
  expect(alone?.held).toEqual({ publications: 1, from: '2026-01-01', to: '2026-01-01' });
  expect(alone?.widestLeads).toHaveLength(1);
  expect([alone?.longestReigns, alone?.shortestReigns, alone?.biggestJumps, alone?.firstsPast]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(alone?.leadChanges.all).toBe(0);
});

test('boards together have the best of each, over all publications of all of them', () => {
  const other = [
    day('2026-01-01', 'vega', 90, 'other'),
    day('2026-01-08', 'nova', 2, 'other'),
    day('2026-05-08', 'vega', 40, 'other'),
  ];
  const boards = [aBoard(), aBoard({ id: 'other', order: 2 })];
  const both = aCatalog({ snapshots: [...SNAPSHOTS, ...other], models: MODELS, boards });
  const all = boards.flatMap(({ id }) => boardRecords(both, id) ?? []);
  const together = recordsTogether(all);
  expect(together?.held).toEqual({ publications: 11, from: '2025-12-01', to: '2026-05-08' });
  expect([together?.widestLead?.gapPoints, together?.widestLead?.publication.board]).toEqual([90, 'other']);
  expect(together?.longestReign?.reign.reignDays).toBe(120); // 8 January to 8 May: 23 + 28 + 31 + 30 + 8
  expect(together?.shortestReign?.reign.reignDays).toBe(4);
  expect(together?.biggestJump?.jumpPoints).toBe(81);
  // Four on the one, two on the other.
  expect(together?.mostLeadChanges).toMatchObject({ board: 'board', leadChanges: { all: 4 } });
  expect(recordsTogether(all.slice(0, 1))).toBeUndefined();
});

test('a board of text is not taken together with those of images', () => {
  const text = aBoard({ id: 'other', order: 2, modality: 'text' });
  const other = day('2026-01-01', 'vega', 90, 'other');
  const both = aCatalog({ snapshots: [...SNAPSHOTS, other], models: MODELS, boards: [aBoard(), text] });
  expect(imageRecords(both)).toBeUndefined();
});
