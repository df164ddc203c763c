import { expect, test } from 'vitest';
import { dataAge } from './data-age.ts';

test('data of 30 days is fresh, older data is stale', () => {
  // 2026-02-01 + 28 days of February = 2026-03-01; + 30 days = 2026-03-03.
  expect(dataAge('2026-02-01', '2026-03-03')).toEqual({ days: 30, stale: false });
  expect(dataAge('2026-02-01', '2026-03-04')).toEqual({ days: 31, stale: true });
  expect(dataAge('2026-02-01', '2026-02-01')).toEqual({ days: 0, stale: false });
});
