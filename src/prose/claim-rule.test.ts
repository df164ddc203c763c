import { expect, test } from 'vitest';
import { aClaim } from '../../tests/support/records.ts';
import type { Claim } from '../domain/claim.ts';
import { CLAIM_METRICS } from '../domain/claim-metric.ts';
import { claimMethod, claimRule } from './claim-rule.ts';

const of = (fields: Record<string, unknown>) => ({ ...aClaim({}), ...fields }) as Claim;
const PREDICTION = { verdict: 'open', judged: '2026-11-24', outcome: { en: 'Open.' } };
const READ = ['score', 'rank', 'gap', 'gain', 'win-share', 'field-win-share', 'lead', 'votes'];

test('how a quantity is taken from a snapshot is said of every metric that rows give, and of no other', () => {
  const said = CLAIM_METRICS.filter((metric) => {
    const prediction = metric === 'prediction' ? PREDICTION : undefined;
    return claimMethod(of({ metric, prediction }), 'en') !== undefined;
  });
  expect(said).toEqual(READ);
});

test('it is said neither of a record nor where no board is held, and a rule is said of both', () => {
  const record = of({ metric: 'record', record: { of: 'gap', extreme: 'largest' } });
  const beyond = of({ board: undefined });
  expect([record, beyond].map((claim) => claimMethod(claim, 'en'))).toEqual([undefined, undefined]);
  expect([record, beyond].map((claim) => claimRule(claim, 'en').length > 0)).toEqual([true, true]);
});

test('of the points between two places it says between what', () => {
  const claim = of({
    metric: 'gap',
    subject: { kind: 'board', board: 'board' },
    places: { from: 4, to: 15 },
  });
  expect(claimMethod(claim, 'en')).toContain('first of the two places');
});
