import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aClaim, aModel, anEntry, aSnapshot, aStatement } from '../../tests/support/records.ts';
import { claimVerdict } from '../domain/claim-verdict.ts';
import { movedTexts } from './moved-text.ts';

const held = (date: string, nova: number, vega: number) =>
  aSnapshot({
    date,
    edition: 'dataset',
    entries: [anEntry('nova', nova), anEntry('vega', vega)].sort((a, b) => b.score - a.score),
  });
/** Nova first by 100, then second by 60. */
const catalog = aCatalog({
  boards: [aBoard({ mainEditions: [{ editions: ['dataset'] }] })],
  models: [aModel({ id: 'nova', name: 'Nova' }), aModel({ id: 'vega', name: 'Vega' })],
  snapshots: [held('2026-04-22', 1300, 1200), held('2026-06-25', 1190, 1250)],
});
const made = { date: '2026-04-22', precision: 'day' };
const said = (quantity?: number) =>
  quantity === undefined
    ? { ...aStatement(0, { made }), quantity: undefined }
    : aStatement(quantity, { made });

function moved(fields: Record<string, unknown>): string[] {
  const claim = aClaim(fields);
  return movedTexts([claimVerdict(catalog, claim)], { catalog, language: 'en' }).map(
    ({ date, text }) => `${date} ${text.replaceAll('\u00a0', ' ')}`,
  );
}

const alone = { comparator: undefined };
const vega = { comparator: { kind: 'model', model: 'vega' } };

test.each([
  [{ metric: 'gap', ...vega, statements: [said(100)] }, 'the gap of 100 over Vega is now −60'],
  [
    { metric: 'gap', comparator: { kind: 'next-model' }, statements: [said(100)] },
    'the gap of 100 is now −60',
  ],
  [{ metric: 'score', ...alone, statements: [said(1300)] }, 'the score of 1300 is now 1190'],
  [{ metric: 'gain', ...vega, statements: [said(100)] }, 'the gain of +100 over Vega is now −60'],
  [{ metric: 'lead', ...alone, statements: [said()] }, 'first then, second now'],
  [{ metric: 'rank', ...alone, statements: [said(1)] }, 'first then, second now'],
  // 1 / (1 + 10^(−100/400)) is 64.0 %; of −60 points 41.5 %.
  [{ metric: 'win-share', ...vega, statements: [said(64)] }, 'the win share of 64 % is now 41 %'],
])('of a claim that has moved it says what it was and what it is: %j', (fields, text) => {
  expect(moved(fields)).toEqual([`2026-06-25 Nova, Board: ${text}.`]);
});

test('of a claim that holds, or that nothing checks, it says nothing', () => {
  expect(moved({ metric: 'rank', ...alone, statements: [aStatement(2, { made })] })).toEqual([]);
  const early = { date: '2024-01-01', precision: 'day' };
  expect(moved({ metric: 'gap', ...vega, statements: [aStatement(100, { made: early })] })).toEqual([]);
});
