import { expect, test } from 'vitest';
import { claim, goodContentWith, problemsOf } from '../../../tests/support/content.ts';
import { aStatement } from '../../../tests/support/records.ts';

function told(made: object, asOf: string, fields: object = {}): string[] {
  const records = goodContentWith(claim('ahead', { statements: [aStatement(100, { made })], ...fields }));
  return problemsOf(records, asOf).map((line) => line.replace(/^\S+ /, ''));
}

test('a day after today on which a claim was made is a warning until it comes', () => {
  const made = { date: '2026-05-02', precision: 'day' };
  expect(told(made, '2026-05-01')).toEqual([
    'statements[0].made.date: found 2026-05-02, which has not come; today is 2026-05-01; mend the date if it is a slip [day-to-come]',
  ]);
  expect(told(made, '2026-05-02')).toEqual([]);
});

test('a month has come with its first day', () => {
  const made = { date: '2026-05', precision: 'month' };
  expect(told(made, '2026-04-30')).toHaveLength(1);
  expect(told(made, '2026-05-01')).toEqual([]);
});

test('nobody has looked at a prediction tomorrow', () => {
  const prediction = { verdict: 'open', judged: '2026-06-01', outcome: { en: 'Nothing yet.' } };
  const foretold = (asOf: string) =>
    told({ date: '2026-05-01', precision: 'day' }, asOf, { metric: 'prediction', prediction });
  expect(foretold('2026-05-31').join()).toMatch(/^prediction\.judged: found 2026-06-01, .*\[day-to-come\]$/);
  expect(foretold('2026-06-01')).toEqual([]);
});
