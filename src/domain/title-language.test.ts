import { expect, test } from 'vitest';
import { titleLanguage } from './title-language.ts';

test('a title in another script is in the language of its source', () => {
  expect(titleLanguage({ title: '奥特曼「红色警戒」5个月后，GPT Image 2屠榜', language: 'zh' }, 'en')).toBe(
    'zh',
  );
  expect(titleLanguage({ title: '画像生成', language: 'ja' }, 'zh')).toBe('ja');
});

test('where the language of the source is not given, the letters of its title tell', () => {
  expect(titleLanguage({ title: '奥特曼「红色警戒」5个月后' }, 'en')).toBe('zh');
  expect(titleLanguage({ title: '画像のつくり方' }, 'en')).toBe('ja');
  expect(titleLanguage({ title: '이미지' }, 'en')).toBe('ko');
  expect(titleLanguage({ title: 'Картинки' }, 'en')).toBe('und');
});

test('what we call a foreign page in English is English', () => {
  expect(titleLanguage({ title: 'Report on “code red”, 2025', language: 'zh' }, 'en')).toBeUndefined();
  expect(titleLanguage({ title: 'Report on “code red”, 2025', language: 'zh' }, 'zh')).toBe('en');
});

test('nothing is marked where the title is in the language of the page, or is not there', () => {
  expect(titleLanguage({ title: '领先易主', language: 'zh' }, 'zh')).toBeUndefined();
  expect(titleLanguage({ title: 'Café' }, 'en')).toBeUndefined();
  expect(titleLanguage({ language: 'zh' }, 'en')).toBeUndefined();
});
