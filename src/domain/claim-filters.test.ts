import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aClaim, aModel, anEntry, aSnapshot, aStatement } from '../../tests/support/records.ts';
import { CLAIM_FILTERS, claimFilters, filteredClaims } from './claim-filters.ts';
import { claimVerdicts } from './claim-verdict.ts';

const gap = (id: string, fields: object = {}) => aClaim({ id, metric: 'gap', ...fields });
const nova = { kind: 'model', model: 'nova' };
const catalog = aCatalog({
  models: [
    aModel({ id: 'nova', organization: 'acme' }),
    aModel({ id: 'vega', organization: 'bolt' }),
    aModel({ id: 'orion', organization: 'bolt' }),
  ],
  snapshots: [aSnapshot({ date: '2026-05-01', entries: [anEntry('nova', 1300), anEntry('vega', 1200)] })],
  claims: [
    gap('right'),
    gap('wrong', { statements: [aStatement(120)] }),
    gap('likened', { statements: [aStatement({ kind: 'same-gap', model: 'vega', over: 'orion' })] }),
    aClaim({
      id: 'of-a-maker',
      metric: 'money',
      unit: { en: 'dollars' },
      subject: { kind: 'organization', organization: 'bolt' },
      comparator: undefined,
      board: undefined,
    }),
    gap('of-the-next', { subject: nova, comparator: { kind: 'next-model' } }),
  ],
});
const verdicts = [...claimVerdicts(catalog).values()];
const filters = claimFilters(verdicts, catalog);
const ids = (by: (typeof CLAIM_FILTERS)[number], id: string) =>
  filteredClaims(verdicts, { by, id }, catalog).map(({ claim }) => claim.id);

test('a claim speaks of its subject, its named rival and the models it is likened to, and of who made them', () => {
  expect(ids('model', 'vega')).toEqual(['right', 'wrong', 'likened']);
  expect(ids('model', 'orion')).toEqual(['likened']);
  expect(ids('model', 'nova')).toEqual(['right', 'wrong', 'likened', 'of-the-next']);
  expect(ids('organization', 'bolt')).toEqual(['right', 'wrong', 'likened', 'of-a-maker']);
});

test('a filter is there where it has claims, and counts as many as it lets through', () => {
  for (const by of CLAIM_FILTERS) {
    for (const { id, claims } of filters[by]) expect([by, id, ids(by, id).length]).toEqual([by, id, claims]);
    expect(filters[by].every(({ claims }) => claims > 0)).toBe(true);
  }
  expect(filters.board).toEqual([{ by: 'board', id: 'board', claims: 4 }]);
});

test('each claim has one verdict and one metric, so that these filters add up to all', () => {
  const sum = (by: 'verdict' | 'metric') => filters[by].reduce((total, { claims }) => total + claims, 0);
  expect([sum('verdict'), sum('metric')]).toEqual([5, 5]);
});

test('verdicts and metrics stand in their order of display, models with the most claims first', () => {
  expect(filters.verdict.map(({ id, claims }) => [id, claims])).toEqual([
    ['confirmed', 2],
    ['differs', 1],
    ['reported', 2],
  ]);
  expect(filters.metric.map(({ id }) => id)).toEqual(['gap', 'money']);
  expect(filters.model.map(({ id }) => id)).toEqual(['nova', 'vega', 'orion']);
});
