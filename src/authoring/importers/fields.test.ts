import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bound, countField, numberField } from './fields.ts';

test.each([
  [null, undefined],
  ['', undefined],
  [undefined, undefined],
  ['1512.5', 1512.5],
  [1512n, 1512],
])('the number of %s is %s', (value, number) => {
  expect(numberField.parse(value)).toBe(number);
});

test.each([9007199254740991, '9007199254740991', '9223372036854775807'])(
  '%s stands for no count',
  (value) => {
    expect(countField.parse(value)).toBeUndefined();
  },
);

test('a text that is no number is refused, never guessed', () => {
  expect(numberField.safeParse('1,512').success).toBe(false);
});

test('a bound has no more decimals than score and half-width: 1512.1 - 8.2 is 1503.9', () => {
  expect(bound(1512.1, -8.2)).toBe(1503.9);
});

test('bounds of whole numbers are their sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -500, max: 500 }), (score, half) => {
      expect(bound(score, half)).toBe(score + half);
    }),
    { seed: 1 },
  );
});
