import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aClaim, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { claimVerdict } from './claim-verdict.ts';

test('every claim of a catalog has its verdict, and is judged once', () => {
  const claims = [aClaim({ id: 'one', metric: 'gap' }), aClaim({ id: 'two', metric: 'gap' })];
  const snapshots = [
    aSnapshot({ date: '2026-04-22', entries: [anEntry('nova', 1300), anEntry('vega', 1200)] }),
  ];
  const catalog = aCatalog({ claims, snapshots });
  expect([...catalog.verdicts.values()]).toEqual(claims.map((claim) => claimVerdict(catalog, claim)));
  expect(catalog.verdicts).toBe(catalog.verdicts);
});
