import { expect, test } from 'vitest';
import { spaced } from './spaced.ts';

test.each([
  ['a name', spaced`纪录属于${'GPT Image 2'}所有`, '纪录属于 GPT Image 2 所有'],
  ['a number', spaced`领先${'242 分'}，其后${'−3'}，再后${'+7'}`, '领先 242 分，其后 −3，再后 +7'],
  ['a share', spaced`约${'91%'}的对决`, '约 91% 的对决'],
  ['nothing beside punctuation', spaced`（${'Nova'}），${'91%'}。`, '（Nova），91%。'],
  ['nothing beside Chinese', spaced`显示${'第 2 名'}`, '显示第 2 名'],
  [
    'nothing beside a date',
    spaced`自${'2026年4月22日'}起，${'4月'}至${'10月1日'}止`,
    '自2026年4月22日起，4月至10月1日止',
  ],
  ['nothing within a value', spaced`由${'可图Kolors'}领先`, '由可图Kolors 领先'],
  ['two values that touch', spaced`${'Nova'}${'领先'}${''}${'3 分'}`, 'Nova 领先 3 分'],
])('a space stands where Chinese meets letters and numbers: %s', (_, sentence, expected) => {
  expect(sentence).toBe(expected);
});
