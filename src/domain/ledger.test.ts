import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aClaim, aStatement } from '../../tests/support/records.ts';
import { claimVerdicts } from './claim-verdict.ts';
import { ledgerMonths } from './ledger.ts';

const said = (id: string, date: string, precision: string) =>
  aClaim({ id, statements: [aStatement(1, { made: { date, precision } }), aStatement(2)] });

test('claims stand by the month of their first statement, last said first, those of one day by id', () => {
  const claims = [
    said('b', '2026-04-21', 'day'),
    said('of-a-year', '2025', 'year'),
    said('late', '2026-04-27', 'day'),
    said('of-a-month', '2026-04', 'month'),
    said('later', '2026-06-01', 'day'),
    said('a', '2026-04-21', 'day'),
  ];
  const months = ledgerMonths(claimVerdicts(aCatalog({ claims })).values());
  expect(months.map(({ month, verdicts }) => [month, verdicts.map(({ claim }) => claim.id)])).toEqual([
    ['2026-06', ['later']],
    ['2026-04', ['late', 'a', 'b', 'of-a-month']],
    ['2025', ['of-a-year']],
  ]);
});
