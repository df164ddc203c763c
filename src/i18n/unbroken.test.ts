import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

const marked = (sentence: string) =>
  unbroken(sentence)
    .map(({ text, whole }) => (whole ? `[${text}]` : text))
    .join('')
    .replaceAll('\u00a0', '_');

test('a name keeps its number', () => {
  expect(marked('Nano Banana 2 leads by 242 points')).toBe('Nano Banana_2 leads by_242 points');
  expect(marked('GPT Image 1.5, GPT Image 1 Mini')).toBe('GPT Image_1.5, GPT Image_1 Mini');
});

test('a date is held together, long or short', () => {
  expect(marked('led since 25 Jun 2026, until 7 October 2026')).toBe(
    'led since_25_Jun_2026, until_7_October_2026',
  );
  expect(marked('22 April and 6 May 2026; 41 sessions, 22 Mayors')).toBe(
    '22_April and_6_May_2026; 41 sessions, 22 Mayors',
  );
});

test('a number keeps its %', () => {
  expect(marked('right in 99 % of cases')).toBe('right in_99_% of cases');
});

test('a word with hyphens is whole', () => {
  expect(marked('DALL-E 3 stands first on multi-image edit')).toBe(
    '[DALL-E]_3 stands first on [multi-image] edit',
  );
});

test('a name of many hyphens may break: it could be wider than a phone', () => {
  expect(marked('gemini-3.1-flash-image-preview-4k')).toBe('gemini-3.1-flash-image-preview-4k');
});

test('nothing is added and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string(), (sentence) => {
      const read = unbroken(sentence)
        .map(({ text }) => text)
        .join('');
      expect(read.replaceAll('\u00a0', ' ')).toBe(sentence.replaceAll('\u00a0', ' '));
    }),
  );
});
