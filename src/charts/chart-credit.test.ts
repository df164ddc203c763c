import { expect, test } from 'vitest';
import { aBoard } from '../../tests/support/records.ts';
import { charts } from '../i18n/en/charts.ts';
import { chartCredit } from './chart-credit.ts';

const address = 'https://example.org/data';
const arena = {
  text: 'Arena (arena.ai) leaderboard dataset',
  shortText: 'Arena',
  licence: 'CC BY 4.0',
  address,
};
const tides = { text: 'The tide table', licence: 'CC0', address };
const boardsOf = (...credits: object[]) => credits.map((attribution) => aBoard({ attribution }));

test('a chart credits the data of its board in its short text, and in its whole text where it has no other', () => {
  expect(chartCredit(boardsOf(arena), charts)).toBe('Chart: Overtake, data: Arena, CC BY 4.0');
  expect(chartCredit(boardsOf(tides), charts)).toBe('Chart: Overtake, data: The tide table, CC0');
});

test('a chart of several boards credits each source once', () => {
  expect(chartCredit(boardsOf(arena, tides, arena), charts)).toBe(
    'Chart: Overtake, data: Arena, CC BY 4.0; The tide table, CC0',
  );
});
