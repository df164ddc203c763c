import { expect, test } from 'vitest';
import { claim, goodContentWith, problemsOf } from '../../../tests/support/content.ts';

const told = (fields: object) => problemsOf(goodContentWith(claim('ahead', fields)));
const FIRST = { of: 'gap', extreme: 'largest' };
const statements = [
  {
    text: { en: 'The largest gap ever.' },
    language: 'en',
    wording: 'reported',
    by: { name: 'OpenAI' },
    made: { date: '2026-04-22', precision: 'day' },
    sources: [{ address: 'https://example.com/claim', tier: 'secondary' }],
  },
];
const RECORD = { metric: 'record', record: FIRST, comparator: undefined, statements };

test('a claim of what boards show names its board', () => {
  expect(told({ ...RECORD, board: undefined })).toEqual([
    'content/claims/ahead.json:1:1 board: is missing, so that no snapshot can check the record; name the board; where it has no record here, say in note which one is meant [missing-board]',
  ]);
  expect(told({ board: undefined })).toHaveLength(1);
  expect(told(RECORD)).toEqual([]);
});

test('of a board that has no record here, a note says which is meant', () => {
  expect(told({ ...RECORD, board: undefined, note: { en: 'Of the video arena.' } })).toEqual([]);
});

test('what no board shows needs none', () => {
  expect(told({ metric: 'percent', board: undefined, comparator: undefined })).toEqual([]);
});
