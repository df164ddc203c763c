import { expect, test } from 'vitest';
import { shownValue } from './shown-value.ts';

test('what is short is shown as it was written', () => {
  expect(shownValue('imge')).toBe('"imge"');
  expect(shownValue([])).toBe('[]');
  expect(shownValue(null)).toBe('null');
  expect(shownValue({ kind: 'value', value: 242 })).toBe('{"kind":"value","value":242}');
});

test('of a long text the beginning is shown, between its quotes, and no character is cut in two', () => {
  expect(shownValue('a'.repeat(59))).toBe(`"${'a'.repeat(57)}…"`);
  expect(shownValue('🍌'.repeat(70))).toBe(`"${'🍌'.repeat(57)}…"`);
});

test('of a long object the words and numbers of its first fields are shown, of a long list how much it holds', () => {
  const values = [1, 2, 3].map((value) => ({ category: 'text_rendering', value }));
  expect(shownValue({ kind: 'each', values })).toBe('{"kind":"each","values":…}');
  expect(shownValue(values)).toBe('a list of 3');
  const text = 'No model has dominated Image Arena with margins this wide';
  expect(shownValue({ text, wording: 'quoted', made: '2026', by: {}, language: 'en' })).toBe(
    '{"text":"No model has domi…","wording":"quoted","made":"2026","by":…,…}',
  );
});
