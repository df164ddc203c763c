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
  ['It won 93 out of 100 battles.', 'share', 93],
  ['It has a win share of 0.91.', 'share', 91],
  ['It opened a 242-point lead.', 'gap', 242],
  ['The gap fell to 130.', 'gap', 130],
  ['The gap is 45 now.', 'gap', 45],
  ['It has +316 in text rendering.', 'gap', 316],
  ['It has 1,512 points.', 'score', 1512],
  ['Its score, 1512, was the highest.', 'score', 1512],
  ['It stood at 1398 after that.', 'score', 1398],
  ['It reached 1512.', 'score', 1512],
  ['It climbed to 1510+.', 'score', 1510],
  ['It (1512 ±8) leads.', 'score', 1512],
  ['Nova: 1512', 'score', 1512],
  ['1512', 'score', 1512],
])('%s', (text, kind, value) => {
  expect(found(text)).toEqual([[kind, value]]);
});

test.each([
  ['它以1512分排名第一。', 'score', 1512],
  ['得分为 1512，仍是第一。', 'score', 1512],
  ['后来降到1398。', 'score', 1398],
  ['断层领先242分！', 'gap', 242],
  ['差距缩小到 130。', 'gap', 130],
  ['两者相差 241 个点；', 'gap', 241],
  ['胜率高达93%。', 'share', 93],
  ['胜率为 93％，', 'share', 93],
  ['提升了 9.3 个百分点。', 'share', 9.3],
])('%s', (text, kind, value) => {
  expect(found(text)).toEqual([[kind, value]]);
});

test('two scores held against each other are both found', () => {
  const both = [
    ['score', 1512],
    ['score', 1271],
  ];
  expect(found('It had 1512 against 1271 for the next.')).toEqual(both);
  expect(found('Nova (1512) beat Comet (1271).')).toEqual(both);
  expect(found('（1512 对 1271）')).toEqual(both);
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
  'It costs +20 dollars, and 1,200 people drew 1,024 pictures.',
  '2026年4月22日，Nova 1.5 发布，5分钟后有1200个人。',
  '每月20美元，共 1512 票，前100名，10分之一，2分30秒，满分100分。',
  '上升到第 3。领先 12 天。',
  '「领先242分」，他说。',
])('nothing of it looks like a number of a board: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('where the number begins is told, and what makes it one', () => {
  expect(typedNumbers('It was 241\npoints ahead.')).toEqual([
    { kind: 'gap', value: 241, text: '241 points', at: 7 },
  ]);
});
