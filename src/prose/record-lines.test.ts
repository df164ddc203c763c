import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { boardRecords } from '../domain/board-records.ts';
import { changeLines, firstLine, gapLine, jumpLine, reignLine } from './record-lines.ts';

const day = (date: string, first: string, score: number, halfWidth?: number) =>
  aSnapshot({
    date,
    entries: [
      anEntry(first, score, { halfWidth }),
      anEntry(first === 'vega' ? 'nova' : 'vega', 1190, { halfWidth }),
    ],
  });

const CATALOG = aCatalog({
  models: [aModel({ id: 'nova', name: 'Nova 1' }), aModel({ id: 'vega', name: 'Vega' })],
  snapshots: [
    day('2026-01-01', 'vega', 1195),
    day('2026-03-01', 'nova', 1205, 10),
    day('2026-03-20', 'vega', 1198, 10),
  ],
});
const TOLD = { catalog: CATALOG, language: 'en' } as const;
const records = boardRecords(CATALOG, 'board');

test('a gap says over whom, when, and whether it is separable, and leads to its snapshot', () => {
  expect(records?.widestLeads.map((best) => gapLine(best, TOLD))[0]).toEqual({
    value: '15',
    path: '/boards/board/2026-03-01/',
    model: 'nova',
    organization: 'acme',
    detail: 'over Vega, 1 Mar 2026, not separable',
  });
});

test('a reign says where its days are not known, and of which nothing is held', () => {
  expect(records?.longestReigns.map((reign) => reignLine(reign, TOLD).detail)).toEqual([
    '1 Jan 2026 to 1 Mar 2026; it leads in the first snapshot held, so it may have begun earlier; nothing held from 1 Jan 2026 to 1 Mar 2026; interval not published at first',
    '1 Mar 2026 to 20 Mar 2026; not separable at first',
  ]);
});

test('a jump names the leader before, a first its score and what its interval says, a count its year and taker', () => {
  expect(records?.biggestJumps.map((jump) => jumpLine(jump, TOLD).detail)[0]).toBe(
    'over Vega, 1 Mar 2026, not separable',
  );
  // 1205 ± 10 reaches below 1200
  expect(records?.firstsPast.map((first) => firstLine(first, TOLD))).toMatchObject([
    { value: '1200', model: 'nova', detail: 'with 1205, 1 Mar 2026, the interval reaches below' },
  ]);
  expect(records && changeLines(records, TOLD)).toEqual([
    { value: '2', path: '/boards/board/#reigns', detail: 'in all, from 1 Jan 2026 to 20 Mar 2026' },
    { value: '2', path: '/boards/board/#reigns', detail: 'in 2026' },
    { value: '2', path: '/boards/board/#reigns', organization: 'acme', detail: 'with Nova 1, Vega' },
  ]);
});
