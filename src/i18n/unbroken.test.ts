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

test('a word with hyphens is whole', () => {
  expect(marked('DALL-E 3 stands first on multi-image edit')).toBe(
    '[DALL-E]_3 stands first on [multi-image] edit',
  );
});

test('a word with hyphens is whole within Chinese too, and nothing around it', () => {
  expect(marked('图像榜的第一名是 DALL-E 3，不是DALL-E 2；多图编辑（multi-image）')).toBe(
    '图像榜的第一名是 [DALL-E]_3，不是[DALL-E]_2；多图编辑（[multi-image]）',
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
