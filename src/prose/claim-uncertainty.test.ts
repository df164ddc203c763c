import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aClaim, anEntry, aSnapshot, aStatement } from '../../tests/support/records.ts';
import { claimMoments } from '../domain/claim-moments.ts';
import { claimVerdict } from '../domain/claim-verdict.ts';
import type { Entry } from '../domain/snapshot.ts';
import { claimUncertainty } from './claim-uncertainty.ts';

const NOVA = { ...anEntry('nova', 1300), lower: 1293.2, upper: 1308.4 };
const VEGA = anEntry('vega', 1200, { halfWidth: 5 });

function uncertainty(entries: Entry[], fields: object) {
  const catalog = aCatalog({ snapshots: [aSnapshot({ date: '2026-05-01', entries })] });
  const statement = aStatement(100, { made: { date: '2026-05-02', precision: 'day' } });
  const claim = aClaim({ statements: [statement], ...fields });
  const parts = claimVerdict(catalog, claim).statements[0]?.parts ?? [];
  const [moment] = parts.flatMap((part) => claimMoments(part, claim));
  if (moment === undefined) throw new Error('nothing was measured');
  const found = claimUncertainty(moment, claim, 'en');
  return typeof found === 'object' ? found.text : found;
}

test('a gap is as uncertain as both its scores together, half-widths combined as their hypotenuse', () => {
  const nova = anEntry('nova', 1300, { halfWidth: 12 });
  expect(uncertainty([nova, VEGA], { metric: 'gap' })).toBe('±13');
});

test('a score has the half-widths of its row, each in whole points', () => {
  expect(uncertainty([NOVA, VEGA], { metric: 'score', comparator: undefined })).toBe('+8 −7');
  expect(
    uncertainty([VEGA], {
      metric: 'score',
      comparator: undefined,
      subject: { kind: 'model', model: 'vega' },
    }),
  ).toBe('±5');
});

test('where a row has no interval that is said, and a place never has one', () => {
  expect(uncertainty([NOVA, anEntry('vega', 1200)], { metric: 'gap' })).toBe('unpublished');
  expect(uncertainty([anEntry('nova', 1300)], { metric: 'score', comparator: undefined })).toBe(
    'unpublished',
  );
  expect(uncertainty([NOVA, VEGA], { metric: 'rank', comparator: undefined })).toBeUndefined();
});
