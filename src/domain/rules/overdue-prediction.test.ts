import { expect, test } from 'vitest';
import { claim, goodContentWith, problemsOf } from '../../../tests/support/content.ts';

const SOURCE = { title: 'Notice', publisher: 'Acme', address: 'https://acme.example/', tier: 'primary' };

function foretold(fields: object, asOf: string): string[] {
  const prediction = {
    due: { date: '2026-10', precision: 'month' },
    verdict: 'open',
    judged: '2026-06-01',
    outcome: { en: 'Nothing yet.' },
    ...fields,
  };
  return problemsOf(goodContentWith(claim('ends', { metric: 'prediction', prediction })), asOf);
}

test('an open prediction is a warning from the day after its time is over', () => {
  expect(foretold({}, '2026-10-31')).toEqual([]);
  expect(foretold({}, '2026-11-01')[0]).toMatch(
    /prediction\.judged: found 2026-06-01, before the end of 2026-10, for which it was foretold; today is 2026-11-01; .+\[overdue-prediction\]$/,
  );
});

test('one that an editor has looked at since may stay open, one that has a verdict is done', () => {
  expect(foretold({ judged: '2026-11-01' }, '2026-12-01')).toEqual([]);
  expect(foretold({ judged: '2026-10-31' }, '2026-12-01')).toHaveLength(1);
  expect(foretold({ verdict: 'came-true', sources: [SOURCE] }, '2026-12-01')).toEqual([]);
});

test('one that names no time is never due', () => {
  expect(foretold({ due: undefined }, '2099-01-01')).toEqual([]);
});
