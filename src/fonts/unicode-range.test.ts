import { expect, test } from 'vitest';
import { charactersInRange, unicodeRange } from './unicode-range.ts';

test('neighbours are joined, in order, each once', () => {
  expect(unicodeRange([0x2212, 0x62, 0x61, 0x63, 0x61])).toBe('U+61-63, U+2212');
  expect(unicodeRange([])).toBe('');
});

test('a range names each of its code points', () => {
  expect([...charactersInRange('U+61-63, U+2212')]).toEqual([0x61, 0x62, 0x63, 0x2212]);
  expect([...charactersInRange('u+a0')]).toEqual([0xa0]);
});
