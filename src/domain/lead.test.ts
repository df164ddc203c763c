import { expect, test } from 'vitest';
import { published } from '../../tests/support/catalog.ts';
import { aModel, anEntry } from '../../tests/support/records.ts';
import { bestRowOf, lead, separability } from './lead.ts';

const nova = aModel({
  id: 'nova',
  listings: [{ name: 'nova' }, { name: 'nova-2k', variant: '2K' }],
});
const vega = aModel({ id: 'vega' });
const lyra = aModel({ id: 'lyra', organization: 'zenith' });
const models = [nova, vega, lyra];

test('the leader is place 1 in the board’s own order, whatever the scores', () => {
  const { rows } = published({ entries: [anEntry('vega', 1200), anEntry('nova', 1200)] }, models);
  expect(lead(rows)?.leader.model).toBe('vega');
});

test('the next model skips the leader’s own variants, the next organization its own organization', () => {
  const entries = [
    anEntry('nova-2k', 1250),
    anEntry('nova', 1240),
    anEntry('vega', 1200),
    anEntry('lyra', 1170),
  ];
  const found = lead(published({ entries }, models).rows);
  expect(found?.next?.entry.name).toBe('vega');
  expect(found?.nextOrganization?.entry.name).toBe('lyra');
  expect(found?.gapPoints).toBe(50); // 1250 − 1200
  expect(found?.gapToOrganizationPoints).toBe(80); // 1250 − 1170
});

test('without a rival there is a leader and no gap, and separability is unknown', () => {
  const found = lead(published({ entries: [anEntry('nova-2k', 1250), anEntry('nova', 1240)] }, models).rows);
  expect(found?.leader.entry.name).toBe('nova-2k');
  expect(found).toMatchObject({ next: undefined, gapPoints: undefined, separable: 'unknown' });
});

test('no rows, no lead', () => {
  expect(lead([])).toBeUndefined();
});

test.each([
  ['yes', 'strictly above', { lower: 1201, upper: 1220 }, { lower: 1180, upper: 1200 }],
  ['no', 'touching', { lower: 1200, upper: 1220 }, { lower: 1180, upper: 1200 }],
  ['no', 'overlapping', { lower: 1195, upper: 1220 }, { lower: 1180, upper: 1200 }],
  ['unknown', 'without an interval above', {}, { lower: 1180, upper: 1200 }],
  ['unknown', 'without an interval below', { lower: 1201, upper: 1220 }, {}],
] as const)('separable is %s for bounds %s', (expected, _case, upper, lower) => {
  const entries = [anEntry('nova', 1210, upper), anEntry('vega', 1190, lower)];
  expect(lead(published({ entries }, models).rows)?.separable).toBe(expected);
});

test('separable looks at the next model, not at the next row', () => {
  const entries = [
    anEntry('nova-2k', 1250, { halfWidth: 5 }),
    anEntry('nova', 1249, { halfWidth: 5 }),
    anEntry('vega', 1200, { halfWidth: 5 }),
  ];
  const { rows } = published({ entries }, models);
  expect(lead(rows)?.separable).toBe('yes');
  expect(rows[0] && rows[1] && separability(rows[0], rows[1])).toBe('no');
});

test('a model’s best row is its highest; a model not listed has none', () => {
  const { rows } = published(
    { entries: [anEntry('vega', 1250), anEntry('nova-2k', 1240), anEntry('nova', 1230)] },
    models,
  );
  expect(bestRowOf(rows, 'nova')?.entry.name).toBe('nova-2k');
  expect(bestRowOf(rows, 'lyra')).toBeUndefined();
});
