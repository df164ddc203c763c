import { expect, test } from 'vitest';
import { typedNumbers } from './typed-number.ts';

const found = (text: string) => typedNumbers(text).map(({ kind, value }) => [kind, value]);

test.each([
  ['It has 1512 points.', 'score', 1512],
  ['It came with a score of 1264, and stayed.', 'score', 1264],
  ['Grok followed with 1484, then nobody.', 'score', 1484],
  ['It stood at 1494.80 under another date.', 'score', 1494.8],
  ['It was 241 points ahead.', 'gap', 241],
  ['It was 241 ahead of the next.', 'gap', 241],
  ['It has a lead of 241, and keeps it.', 'gap', 241],
  ['It led by 28.5.', 'gap', 28.5],
  ['It gained 316 points in text.', 'gap', 316],
  ['It won 93 % of all battles.', 'share', 93],
  ['It won 93% of them.', 'share', 93],
  ['It won 80.1 percent of them.', 'share', 80.1],
])('%s', (text, kind, value) => {
  expect(found(text)).toEqual([[kind, value]]);
});

test('two numbers of a sentence are found in its order, each once', () => {
  expect(found('It has a score of 1512 points, with 1471 for the next, a lead of 41 points.')).toEqual([
    ['score', 1512],
    ['score', 1471],
    ['gap', 41],
  ]);
});

test.each([
  'In 2025 it led, from 2024 to 2026, and in January 2025 too.',
  'On 22 April 2026 it led; 15 days after it did not, 141 days in all.',
  'Gemini 2.5 and GPT Image 1.5 lead, with GPT-5.2 behind.',
  'It costs $0.04 a picture, 67 dollars for a thousand, from $1200, and half of that.',
  'The votes grew from 15,391 to 31,058, and users from 650 million to 1200 million.',
  'It answers with 1024 by 1024 pixels to 1200 people in 36 publications.',
  'Nobody stood above 1500 before; it never reaches 1500.',
  '“It broke 1500 Elo, 93 % of it, 241 points ahead”, he wrote.',
  'The file of 2026-04-22, at 10:30, of 1/1400, version 1.1400.2.',
  'It had a lead of 12 days, and was led by 3 people.',
  'Nine points more, a hundred points less.',
])('nothing of it looks like a number of a board: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('where the number begins is told, and what makes it one', () => {
  expect(typedNumbers('It was 241\npoints ahead.')).toEqual([
    { kind: 'gap', value: 241, text: '241 points', at: 7 },
  ]);
});
