import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

const marked = (sentence: string) =>
  unbroken(sentence)
    .map(({ text, whole }) => (whole ? `[${text}]` : text))
    .join('')
    .replaceAll('\u00a0', '_');

test('a name keeps its number', () => {
  expect(marked('Nano Banana 2 leads by 242 points')).toBe('Nano Banana_2 leads by_242_points');
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

test('a word with hyphens is whole within Chinese too, and nothing around it', () => {
  expect(marked('图像榜的第一名是 DALL-E 3，不是DALL-E 2；多图编辑（multi-image）')).toBe(
    '图像榜的第一名是 [DALL-E]_3，不是[DALL-E]_2；多图编辑（[multi-image]）',
  );
});

test('in Chinese a number keeps its unit, a place is whole, and so is a date', () => {
  expect(marked('自2026年4月22日起 GPT Image 2 领先 242 分，5月6日后剩 130 分')).toBe(
    '自[2026年4月22日]起 GPT Image_2_领先 242_分，[5月6日]后剩 130_分',
  );
  expect(marked('2025年11月至2026年，排第 9 名，约 91% 的对决')).toBe(
    '[2025年11月]至[2026年]，排第_9_名，约 91% 的对决',
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
