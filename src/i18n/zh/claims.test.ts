import { expect, test } from 'vitest';
import { claims } from './claims.ts';
import { facts } from './facts.ts';

const NOVA = { name: 'Nova 2', date: '2026年4月22日' };
const LEAD = { ...NOVA, amount: '242 分' };
const SEARCH = { snapshots: claims.snapshots(45), from: '2025年1月5日', to: '2026年10月7日' };
const { reported, record } = claims;

test.each([
  [
    claims.otherEditionAlone(facts.editions.catalog),
    '这份快照属于目录版，并非当日的主版本；主版本无从核对。',
  ],
  [
    claims.otherEdition.confirmed({ ...LEAD, edition: facts.editions.dataset }),
    '另一版本，即数据集版的快照（2026年4月22日）显示 242 分，与说法相符。',
  ],
  [reported['day-unknown'], '只知年份，无法认定哪份快照属于当时。'],
  [reported['no-snapshot']({}), '当日前后 14 天内没有快照可供核对。'],
  [
    reported['no-snapshot']({ before: '2025年11月6日', after: '2025年12月11日' }),
    '当日前后 14 天内没有快照可供核对：此前最近的一份为2025年11月6日，此后载有这一项的首份为2025年12月11日。',
  ],
  [reported['category-not-held']({ category: '人像' }), '当日前后 14 天内没有“人像”一项的快照。'],
  [
    reported.remeasured(NOVA),
    'Nova 2 最迟于2026年4月22日重新测定，原因不明；自那时起公布的数据，不能用来核对此前的说法。',
  ],
  [reported['no-rival'](NOVA), '2026年4月22日的快照没有列出可与之比较的对手。'],
  [reported['top-only'](NOVA), '2026年4月22日的快照只有榜单前列，而核对这一项需要全榜。'],
  [
    reported['not-shown'](NOVA),
    '截至2026年4月22日的各份快照中，Nova 2 都没有这样的成绩；也可能出现在没有快照的日子。',
  ],
  [
    claims.since({ ...LEAD, amount: claims.amounts.votes('2,506,410') }),
    '此后的首份快照（2026年4月22日）显示 2,506,410 票。',
  ],
  [record.own(LEAD), 'Nova 2 自己的最佳成绩：2026年4月22日，242 分。'],
  [
    record.now(SEARCH, { ...LEAD, amount: facts.days(161) }),
    '在本站持有的 45 份快照（2025年1月5日至2026年10月7日）中，纪录如今属于 Nova 2：2026年4月22日，161 天。',
  ],
  [record.nobody(SEARCH), '在本站持有的 45 份快照（2025年1月5日至2026年10月7日）中，尚无人创下这一纪录。'],
  [claims.judged.higher(claims.amounts.places(3)), '，比所称高 3 个名次。'],
  [claims.differsBy(claims.amounts.sharePoints('1.9')), '不符，相差 1.9 个百分点'],
])('a verdict says in Chinese: %s', (sentence, expected) => {
  expect(sentence).toBe(expected);
});

test('neighbours are counted in one sentence', () => {
  expect(facts.neighbours({ pairs: 9, no: 0, unknown: 0 })).toBe('相邻的 9 对中，没有一对分不开。');
  expect(facts.neighbours({ pairs: 9, no: 2, unknown: 1 })).toBe(
    '相邻的 9 对中，有 2 对分不开，另有 1 对区间未公布。',
  );
});
