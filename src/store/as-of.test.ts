import { expect, test } from 'vitest';
import { asOf } from './as-of.ts';

test('AS_OF is the day, where it is given', () => {
  expect(asOf({ AS_OF: '2026-05-06' })).toBe('2026-05-06');
});

test('without AS_OF it is a day', () => {
  expect(asOf({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each(['tomorrow', '2026-02-30', '06.05.2026'])('%s is refused with what was expected', (AS_OF) => {
  expect(() => asOf({ AS_OF })).toThrow(
    `AS_OF: found "${AS_OF}", expected a date written YYYY-MM-DD, such as 2026-11-24`,
  );
});
