import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aClaim, anEntry, aSnapshot, aStatement } from '../../tests/support/records.ts';
import type { Claim } from './claim.ts';
import { claimFacts } from './claim-facts.ts';
import { claimSummary } from './claim-summary.ts';
import { claimVerdict, claimVerdicts } from './claim-verdict.ts';

const day = (date: string, nova: number) =>
  aSnapshot({ date, entries: [anEntry('nova', nova), anEntry('vega', 1200.5)] });
const snapshots = [day('2026-05-01', 1300), day('2026-09-01', 1250)];
const facts = (claim: Claim) => claimFacts(claimVerdict(aCatalog({ snapshots }), claim));
const unnumbered = { comparator: undefined, statements: [aStatement(0, { quantity: undefined })] };

test('the facts of a claim are those of its first statement, in plain decimals', () => {
  const claim = aClaim({ metric: 'gap', statements: [aStatement(99), aStatement(100)] });
  expect(facts(claim)).toEqual({
    claim: 'claim',
    metric: 'gap',
    subject: 'nova',
    comparator: 'vega',
    board: 'board',
    category: 'overall',
    snapshot: 'board/page/2026-05-01',
    said: '99',
    then: '99.5',
    now: '49.5',
    verdict: 'confirmed',
  });
});

test('what a claim has not is empty, and a lead says first place', () => {
  const money = aClaim({ metric: 'money', unit: { en: 'dollars' }, board: undefined, comparator: undefined });
  expect(facts(money)).toMatchObject({
    said: '100',
    then: '',
    now: '',
    board: '',
    snapshot: '',
    verdict: 'reported',
  });
  expect(facts(aClaim({ metric: 'lead', ...unnumbered }))).toMatchObject({ said: '1', then: '1', now: '1' });
  const record = aClaim({ metric: 'record', record: { of: 'gap', extreme: 'largest' }, ...unnumbered });
  expect(facts(record)).toMatchObject({ said: '', then: '99.5', now: '99.5' });
  const range = { kind: 'range', from: 90, to: 95 };
  expect(facts(aClaim({ statements: [aStatement(range)] }))).toMatchObject({
    said: '90..95',
    verdict: 'differs',
  });
});

test('a ledger counts each claim once, and those that held and hold no longer, and scores that have moved, apart', () => {
  const claims = [
    aClaim({ id: 'held', metric: 'gap', statements: [aStatement(100)] }),
    aClaim({ id: 'holds', metric: 'lead', ...unnumbered }),
    // 41 too many then and 9 too few now: moved, and never right.
    aClaim({ id: 'never', metric: 'gap', statements: [aStatement(58.5)] }),
    aClaim({ id: 'score', metric: 'score', comparator: undefined, statements: [aStatement(1299.5)] }),
    aClaim({ id: 'price', metric: 'money', unit: { en: 'dollars' } }),
  ];
  expect(claimSummary(claimVerdicts(aCatalog({ snapshots, claims })).values())).toEqual({
    claims: 5,
    verdicts: { confirmed: 3, differs: 1, reported: 1, 'came-true': 0, 'did-not': 0, open: 0 },
    noLongerHold: 1,
    movedCounts: 1,
    moved: 3,
  });
});
