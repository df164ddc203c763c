import type { Words } from '../words.ts';
import { spaced } from './spaced.ts';

interface Dated {
  readonly date: string;
}

interface Shown extends Dated {
  /** `242 分`、`91%`、`第 2 名` */
  readonly amount: string;
}

interface Search {
  readonly snapshots: string;
  readonly from: string;
  readonly to: string;
}

const shows = ({ date, amount }: Shown): string => spaced`（${date}）显示${amount}`;

const within = ({ snapshots, from, to }: Search): string =>
  spaced`在本站持有的${snapshots}（${from === to ? from : `${from}至${to}`}）中`;

/** What became of something said, in words. */
export const claims: Words['claims'] = {
  verdicts: {
    confirmed: '已证实',
    differs: '不符',
    reported: '仅见报道',
    'came-true': '已应验',
    'did-not': '未应验',
    open: '尚无定论',
  },
  differsBy: (amount) => spaced`不符，相差${amount}`,
  amounts: {
    score: (points) => `得分 ${points}`,
    share: (percent) => `预期 ${percent}`,
    sharePoints: (points) => `${points} 个百分点`,
    place: (place) => `第 ${place} 名`,
    otherWay: (points) => spaced`反向${points}`,
    places: (places) => `${places} 个名次`,
    votes: (votes) => `${votes} 票`,
    counted: (count, unit) => `${count} ${unit}`,
  },
  then: {
    named: (shown) => `说法所指的快照${shows(shown)}`,
    stood: (shown) => `截至当日持有的最新快照${shows(shown)}`,
    after: (shown) => `当日之后持有的首份快照${shows(shown)}`,
  },
  judged: {
    confirmed: '，与说法相符。',
    more: (amount) => spaced`，比所称多${amount}。`,
    less: (amount) => spaced`，比所称少${amount}。`,
    lower: (places) => spaced`，比所称低${places}。`,
    higher: (places) => spaced`，比所称高${places}。`,
    notAbove: '：并未领先。',
  },
  overField: (rows, share) =>
    spaced`这是对其他模型全部${String(rows)}行的平均；只对其中最靠前的一行则为${share}。`,
  likened: (amount) => spaced`同一份快照中，用来类比的分差为${amount}。`,
  otherEditionAlone: (edition) => `这份快照属于${edition}，并非当日的主版本；主版本无从核对。`,
  otherEdition: {
    confirmed: ({ edition, ...shown }) => `另一版本，即${edition}的快照${shows(shown)}，与说法相符。`,
    differs: ({ edition, ...shown }) => `另一版本，即${edition}的快照${shows(shown)}，与说法不符。`,
  },
  reported: {
    'not-on-boards': '没有榜单的快照给出这一项，无从核对。',
    'board-not-held': '所涉榜单，本站没有快照，无从核对。',
    'day-unknown': '只知年份，无法认定哪份快照属于当时。',
    'no-snapshot': ({ before, after }) => {
      const around = [
        ...(before === undefined ? [] : [`此前最近的一份为${before}`]),
        ...(after === undefined ? [] : [`此后载有这一项的首份为${after}`]),
      ];
      const list = around.length === 0 ? '' : `：${around.join('，')}`;
      return `当日前后 14 天内没有快照可供核对${list}。`;
    },
    'category-not-held': ({ category, after }) =>
      `当日前后 14 天内没有“${category}”一项的快照${
        after === undefined ? '' : `：此后载有这一项的首份为${after}`
      }。`,
    remeasured: ({ name, date }) =>
      spaced`${name}最迟于${date}重新测定，原因不明；自那时起公布的数据，不能用来核对此前的说法。`,
    'not-listed': ({ name, date }) => spaced`${date}的快照没有列出${name}。`,
    'not-in-top': ({ name, date }) => spaced`${date}的快照只有榜单前列，其中没有${name}。`,
    'no-rival': ({ date }) => `${date}的快照没有列出可与之比较的对手。`,
    'top-only': ({ date }) => `${date}的快照只有榜单前列，而核对这一项需要全榜。`,
    'not-given': ({ date }) => `${date}的快照没有给出这个数字。`,
    'not-shown': ({ date, name }) =>
      spaced`截至${date}的各份快照中，${name}都没有这样的成绩；也可能出现在没有快照的日子。`,
    'opens-edition': ({ date }) =>
      `${date}的快照是该版本现存的第一份，其中已有得分超过此数；此前可能另有模型率先达到。`,
  },
  released: ({ name, date }) => spaced`本站${name}的记录载其发布于${date}，并附来源。`,
  since: (shown) => `此后的首份快照${shows(shown)}。`,
  sinceThere: ({ amount }) => spaced`这份快照显示${amount}。`,
  remeasuredBetween: ({ name, date }) => spaced`其间，${name}最迟于${date}重新测定，原因不明。`,
  methodBetween: (changes) =>
    spaced`其间榜单的计算方法有变：${changes.map(({ title, date }) => `${title}（${date}）`).join('；')}。`,
  now: {
    same: '此后再无载有这一项的快照。',
    confirmed: (shown) => `载有这一项的最新快照${shows(shown)}，与说法相符。`,
    differs: (shown) => `载有这一项的最新快照${shows(shown)}。`,
    moved: (shown) => `此后已有变动：载有这一项的最新快照${shows(shown)}。`,
  },
  record: {
    then: (search, { name, date, amount }) =>
      spaced`${within(search)}，纪录属于${name}：${date}，${amount}。`,
    own: ({ name, date, amount }) => spaced`${name}自己的最佳成绩：${date}，${amount}。`,
    still: (search, { name, date, amount }) =>
      spaced`${within(search)}，纪录仍属于${name}：${date}，${amount}。`,
    now: (search, { name, date, amount }) =>
      spaced`${within(search)}，纪录如今属于${name}：${date}，${amount}。`,
    nobody: (search) => `${within(search)}，尚无人创下这一纪录。`,
    firstAbove: (search, { name, date, amount }, threshold) =>
      spaced`${within(search)}，首个超过${threshold}的是${name}：${date}，${amount}。`,
    opensEdition: '那是该版本现存的第一份快照，因此此前可能另有模型率先达到。',
  },
  snapshots: (count) => `${count} 份快照`,
  scoresOfDays: '得分只能在同一份快照内比较；两份快照之间，应比较分差。',
  tolerances: {
    points: '得分、分差或提升可有 1 分之差，因为榜单公布的是取整后的数字。',
    share: '胜率可有半个百分点之差。',
    place: '排名、领先与名次的个数不得有差。',
    votes: '票数可差所称末位的一半：称 4.2 million（420 万），可差 5 万。',
    range: '所称为范围的，落在两端之间即为相符；称“至少”或“至多”的，落在那一侧即为相符；允许之差相同。',
    sameGap: '两个分差相差不超过后者的二十分之一，即视为一样大。',
  },
};
