import { expect, test } from 'vitest';
import { statementText } from './statement-text.ts';

const EN = { en: 'First by far.' };
const BOTH = { en: 'First by far.', zh: '断层领先。' };

test('the speaker’s own words stand in quotation marks, ours and translations do not', () => {
  expect(statementText({ text: EN, wording: 'quoted', language: 'en' }, 'en').text).toBe('“First by far.”');
  expect(statementText({ text: EN, wording: 'reported', language: 'en' }, 'en').text).toBe('First by far.');
  expect(statementText({ text: BOTH, wording: 'quoted', language: 'zh' }, 'en').text).toBe('First by far.');
  expect(statementText({ text: BOTH, wording: 'quoted', language: 'zh' }, 'zh').text).toBe('“断层领先。”');
});

test('it says in which language it stands, which is English where the page’s own is missing', () => {
  expect(statementText({ text: BOTH, wording: 'reported', language: 'zh' }, 'zh').language).toBe('zh');
  expect(statementText({ text: EN, wording: 'reported', language: 'zh' }, 'zh').language).toBe('en');
  expect(statementText({ text: EN, wording: 'quoted', language: 'en' }, 'zh')).toEqual({
    text: '“First by far.”',
    language: 'en',
  });
});
