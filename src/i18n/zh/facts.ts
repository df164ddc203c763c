import type { Words } from '../words.ts';
import { spaced } from './spaced.ts';

/** What a computed fact is called wherever it stands. */
export const facts: Words['facts'] = {
  points: (points) => `${points} 分`,
  days: (days) => `${days} 天`,
  percent: (number) => `${number}%`,
  separable: { yes: '分得开', no: '分不开', unknown: '区间未公布' },
  separableAtFirst: { yes: '起初分得开', no: '起初分不开', unknown: '起初区间未公布' },
  lead: {
    yes: '第一，与第二名分得开：误差区间不重叠。',
    no: '第一，与第二名分不开：误差区间重叠。',
    unknown: '第一；误差区间未公布，两者是否分得开不得而知。',
  },
  claim: {
    yes: (model, points) => spaced`${model}领先${points}`,
    no: (model, points) => spaced`${model}以${points}居首，与第二名分不开`,
    unknown: (model, points) => spaced`${model}以${points}居首，区间未公布`,
  },
  alone: (model) => spaced`榜上只有${model}一个模型`,
  preferred: (next, hundredths) =>
    spaced`按得分推算，与${next}盲测对决 100 次，它约胜${String(hundredths)}次，平局各算一半。`,
  preferredOnAverage: (rows, hundredths) =>
    spaced`对其他模型的${String(rows)}行，平均每 100 次约胜${String(hundredths)}次。`,
  aheadOfOrganizations: (points) => spaced`领先其他公司${points}。`,
  neighbours: ({ pairs, no, unknown }) => {
    const unseparated = no === 0 ? '没有一对分不开' : `有 ${no} 对分不开`;
    return `相邻的 ${pairs} 对中，${unseparated}${unknown > 0 ? `，另有 ${unknown} 对区间未公布` : ''}。`;
  },
  editions: { page: '网页版', dataset: '数据集版', catalog: '目录版' },
  remeasured: '重新测定，原因不明',
};
