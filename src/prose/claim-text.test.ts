import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import {
  aBoard,
  aCategory,
  aClaim,
  aMethodChange,
  aModel,
  anEntry,
  aSnapshot,
  aStatement,
} from '../../tests/support/records.ts';
import { claimVerdict } from '../domain/claim-verdict.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import type { Entry } from '../domain/snapshot.ts';
import { claimText, type ClaimText } from './claim-text.ts';

const row = (name: string, score: number) => anEntry(name, score, { halfWidth: 4 });
const rows = (nova: number): Entry[] => [row('nova', nova), row('vega', 1200), row('orion', 1150)];
const held = (date: string, nova: number, fields: object = {}) =>
  aSnapshot({ date, edition: 'dataset', entries: rows(nova), ...fields });

const categories = [
  { id: 'overall', name: { en: 'Overall' } },
  { id: 'art', name: { en: 'Art', zh: '艺术' } },
];
const art = {
  categories: [aCategory(rows(1250)), aCategory(rows(1260), { category: 'art' })],
};

const EDITIONS = {
  boards: [aBoard({ categories, mainEditions: [{ editions: ['dataset'] }] })],
  models: [aModel({ id: 'nova', name: 'Nova' }), aModel({ id: 'vega', name: 'Vega' })],
};
const SNAPSHOTS = [
  held('2026-04-22', 1300),
  held('2026-06-25', 1250, art),
  aSnapshot({ date: '2026-04-24', entries: rows(1240) }),
];
const CATALOG = aCatalog({ ...EDITIONS, snapshots: SNAPSHOTS });

function text(
  said: number | object,
  fields: Record<string, unknown> = {},
  {
    language = 'en',
    day = '2026-04-21',
    catalog = CATALOG,
  }: { readonly language?: Language; readonly day?: string; readonly catalog?: Catalog } = {},
): ClaimText {
  const made = { date: day, precision: 'day' };
  const statements = [
    typeof said === 'number'
      ? aStatement(said, { made })
      : { ...aStatement(0, { made }), quantity: undefined, ...said },
  ];
  const claim = aClaim({ metric: 'gap', statements, ...fields });
  return claimText(claimVerdict(catalog, claim), { catalog, language });
}

const sentences = ({ statements }: ClaimText) => statements[0]?.[0]?.sentences.map((told) => told.text);

test('a confirmed claim says what showed it, who contradicts it, what has become of it, and across what', () => {
  const found = text(100);
  expect(found.verdict).toBe('Confirmed');
  expect(sentences(found)).toEqual([
    'The first snapshot held after that day, of 22 April 2026, shows 100 points, which bears it out.',
    'The page of 24 April 2026, another edition, shows 40 points, which contradicts it.',
    'It has moved since: the newest snapshot that has it, of 25 June 2026, shows 50 points.',
    'In between, by 25 June 2026, Nova was re-measured, cause unknown.',
  ]);
});

test('a sentence comes with the snapshot it rests on, and of another edition with that', () => {
  const [part] = text(100).statements[0] ?? [];
  const place = { board: 'board', category: 'overall' };
  expect(part?.sentences.map(({ snapshot }) => snapshot)).toEqual([
    { ...place, date: '2026-04-22' },
    { ...place, date: '2026-04-24', edition: 'page' },
    { ...place, date: '2026-06-25' },
    { ...place, date: '2026-06-25' },
  ]);
});

test('a claim that differs says by how much, and to which side', () => {
  expect(text(106).verdict).toBe('Differs by 6 points');
  expect(sentences(text(106))?.[0]).toMatch(/shows 100 points, 6 points less than was said\.$/);
  const alone = { comparator: undefined };
  const third = { ...alone, metric: 'lead', subject: { kind: 'model', model: 'orion' } };
  expect(text({}, third).verdict).toBe('Differs by 2 places');
  expect(sentences(text({}, third))?.[0]).toMatch(/shows third place, 2 places lower than was said\.$/);
  // The mean of 64.0 and 70.3.
  expect(sentences(text(65, { ...alone, metric: 'field-win-share' }))?.[0]).toMatch(
    /shows an expected 67\.2\u00a0%, 2\.2 percentage points more than was said\.$/,
  );
  const below = { subject: { kind: 'model', model: 'vega' }, comparator: { kind: 'model', model: 'nova' } };
  expect(text({}, below).verdict).toBe('Differs');
  expect(sentences(text({}, below))?.[0]).toMatch(
    /shows 100 points the other way: it did not stand above\.$/,
  );
});

test.each([
  ['separable from second: the intervals lie apart.', row('vega', 1291)],
  ['not separable from second: the intervals overlap.', row('vega', 1293)],
  ['the interval is not published, so whether', anEntry('vega', 1200)],
])('first place is never told without saying whether it is separable: %s', (told, second) => {
  const snapshots = [held('2026-04-22', 0, { entries: [row('nova', 1300), second] })];
  const catalog = aCatalog({ ...EDITIONS, snapshots });
  const found = sentences(text({}, { metric: 'lead', comparator: undefined }, { catalog }));
  expect(found?.[1]).toContain(told);
});

test('a score is not held against that of another day', () => {
  const score = { metric: 'score', comparator: undefined };
  expect(sentences(text(1300, score))?.at(-1)).toBe(
    'Scores compare within one snapshot; between two, compare gaps.',
  );
});

test('a reported claim says why, and what was measured later and across what', () => {
  const found = text(316, { categories: ['art'] });
  expect(found.verdict).toBe('Reported');
  expect(found.statements[0]?.[0]?.category).toBe('Art');
  expect(sentences(found)).toEqual([
    'No snapshot of Art within 14 days of that day is held: the next that has it is of 25 June 2026.',
    'That one shows 60 points.',
    'In between, by 25 June 2026, Nova was re-measured, cause unknown.',
  ]);
});

test('a change of how the board counts, between the day of a claim and its snapshot, is told', () => {
  const changes = ['2026-04-21', '2026-04-22', '2026-04-23'].map((date) => aMethodChange(`of-${date}`, date));
  const board = aBoard({ mainEditions: [{ editions: ['dataset'] }], methodChanges: changes });
  const catalog = aCatalog({ boards: [board], snapshots: [held('2026-04-22', 1300)] });
  const told = (day: string) => {
    const claim = aClaim({
      metric: 'gap',
      statements: [aStatement(100, { made: { date: day, precision: 'day' } })],
    });
    return sentences(claimText(claimVerdict(catalog, claim), { catalog, language: 'en' }))?.[1];
  };
  expect(told('2026-04-21')).toBe(
    'In between the board changed how it counts: of-2026-04-22 (22 April 2026).',
  );
  expect(told('2026-04-22')).toBe('No newer snapshot held has it.');
  expect(told('2026-04-23')).toBe(
    'In between the board changed how it counts: of-2026-04-23 (23 April 2026).',
  );
});

test.each([
  [{ metric: 'money', unit: { en: 'dollars' } }, 'No snapshot of a board gives this, so none can check it.'],
  [{ board: undefined }, 'It is of no board whose snapshots are held, so none can check it.'],
  [{ comparator: { kind: 'model', model: 'lyra' } }, 'The snapshot of 22 April 2026 does not list lyra.'],
  [
    { day: '2026-03-01' },
    'No snapshot within 14 days of that day can check it: the next that has it is of 22 April 2026.',
  ],
  [{ metric: 'votes', comparator: undefined }, 'The snapshot of 22 April 2026 does not give this number.'],
])('what cannot be checked says why: %o', (fields, sentence) => {
  expect(sentences(text(100, fields))?.[0]).toBe(sentence);
});

test('a record names who has it, in how many snapshots and from when to when', () => {
  const fields = { metric: 'record', comparator: undefined, record: { of: 'gap', extreme: 'largest' } };
  expect(sentences(text({}, fields))).toEqual([
    'In the one snapshot held, of 22 April 2026, the record is Nova’s: 100 points on 22 April 2026.',
    'In the 2 snapshots held, from 22 April 2026 to 25 June 2026, it still is Nova’s: 100 points on 22 April 2026.',
  ]);
});

test('a record of being first names who passed the threshold first, whoever claimed it', () => {
  const record = { of: 'score', extreme: 'first-above', threshold: 1240 };
  const before = held('2026-04-08', 1230);
  const catalog = aCatalog({ ...EDITIONS, snapshots: [before, ...SNAPSHOTS] });
  const of = (id: string, options: object) => {
    const subject = { kind: 'model', model: id };
    return sentences(text({}, { metric: 'record', comparator: undefined, record, subject }, options));
  };
  const nova = 'the first above a score of 1240 is Nova: a score of 1300 on 22 April 2026.';
  const now = `to 25 June 2026, ${nova}`;
  expect(of('nova', { catalog, day: '2026-04-22' })).toEqual([
    `In the 2 snapshots held, from 8 April 2026 to 22 April 2026, ${nova}`,
    `In the 3 snapshots held, from 8 April 2026 ${now}`,
  ]);
  expect(of('vega', { catalog })?.at(-1)).toBe(`In the 3 snapshots held, from 8 April 2026 ${now}`);
  expect(of('nova', {})).toEqual([
    'The snapshot of 22 April 2026, the first held of its edition, shows a score above it already; another may have been first before it.',
    `In the 2 snapshots held, from 22 April 2026 ${now}`,
    'That snapshot is the first held of its edition, so another may have been first.',
  ]);
});

test('a prediction has the words of its editor', () => {
  const sources = [{ address: 'https://example.org/', tier: 'secondary' }];
  const outcome = { en: 'It never came.' };
  const prediction = { verdict: 'did-not', judged: '2026-09-01', outcome, sources };
  const found = text({}, { metric: 'prediction', prediction });
  expect(found.verdict).toBe('Did not come true');
  expect(sentences(found)).toEqual(['It never came.']);
});

const ALONE = { comparator: undefined };
const LIKENED = { quantity: { kind: 'same-gap', model: 'vega', over: 'orion' } };
const LARGEST_GAP = { ...ALONE, metric: 'record', record: { of: 'gap', extreme: 'largest' } };
const TO_FIRST = { subject: { kind: 'model', model: 'vega' }, comparator: { kind: 'model', model: 'nova' } };

test.each([
  [
    'confirmed, another edition, moved',
    { made: '2026-04-21', said: 100 },
    '已证实',
    [
      '当日之后持有的首份快照（2026年4月22日）显示 100 分，与说法相符。',
      '另一版本，即网页版的快照（2026年4月24日）显示 40 分，与说法不符。',
      '此后已有变动：载有这一项的最新快照（2026年6月25日）显示 50 分。',
      '其间，Nova 最迟于2026年6月25日重新测定，原因不明。',
    ],
  ],
  [
    'differs by points',
    { made: '2026-04-22', said: 106, snapshot: 'board/2026-04-22' },
    '不符，相差 6 分',
    [
      '说法所指的快照（2026年4月22日）显示 100 分，比所称少 6 分。',
      '另一版本，即网页版的快照（2026年4月24日）显示 40 分，与说法不符。',
      '此后已有变动：载有这一项的最新快照（2026年6月25日）显示 50 分。',
      '其间，Nova 最迟于2026年6月25日重新测定，原因不明。',
    ],
  ],
  [
    'differs by places',
    { made: '2026-04-23', said: {}, ...ALONE, metric: 'lead', subject: { kind: 'model', model: 'orion' } },
    '不符，相差 2 个名次',
    [
      '截至当日持有的最新快照（2026年4月22日）显示第 3 名，比所称低 2 个名次。',
      '另一版本，即网页版的快照（2026年4月24日）显示第 3 名，与说法不符。',
      '载有这一项的最新快照（2026年6月25日）显示第 3 名。',
    ],
  ],
  [
    'differs by a share',
    { made: '2026-06-25', said: 65, ...ALONE, metric: 'field-win-share' },
    // 50 and 100 points: the mean of 57.1 and 64.0.
    '不符，相差 4.4 个百分点',
    [
      '截至当日持有的最新快照（2026年6月25日）显示预期 60.6%，比所称少 4.4 个百分点。',
      '这是对其他模型全部 2 行的平均；只对其中最靠前的一行则为 57.1%。',
      '此后再无载有这一项的快照。',
    ],
  ],
  [
    'the wrong way round',
    { made: '2026-06-25', said: {}, ...TO_FIRST },
    '不符',
    ['截至当日持有的最新快照（2026年6月25日）显示反向 50 分：并未领先。', '此后再无载有这一项的快照。'],
  ],
  [
    'likened',
    { made: '2026-06-25', said: LIKENED },
    '已证实',
    [
      '截至当日持有的最新快照（2026年6月25日）显示 50 分，与说法相符。',
      '同一份快照中，用来类比的分差为 50 分。',
      '此后再无载有这一项的快照。',
    ],
  ],
  [
    'a score',
    { made: '2026-04-22', said: 1250, ...ALONE, metric: 'score', snapshot: 'board/2026-04-22' },
    '不符，相差 50 分',
    [
      '说法所指的快照（2026年4月22日）显示得分 1300，比所称多 50 分。',
      '另一版本，即网页版的快照（2026年4月24日）显示得分 1240，与说法不符。',
      '载有这一项的最新快照（2026年6月25日）显示得分 1250，与说法相符。',
      '其间，Nova 最迟于2026年6月25日重新测定，原因不明。',
      '得分只能在同一份快照内比较；两份快照之间，应比较分差。',
    ],
  ],
  [
    'reported, with what came after and across what',
    { made: '2026-04-21', said: 316, categories: ['art'] },
    '仅见报道',
    [
      '当日前后 14 天内没有“艺术”一项的快照：此后载有这一项的首份为2026年6月25日。',
      '这份快照显示 60 分。',
      '其间，Nova 最迟于2026年6月25日重新测定，原因不明。',
    ],
  ],
  [
    'a record',
    { made: '2026-04-21', said: {}, ...LARGEST_GAP },
    '已证实',
    [
      '在本站持有的 1 份快照（2026年4月22日）中，纪录属于 Nova：2026年4月22日，100 分。',
      '在本站持有的 2 份快照（2026年4月22日至2026年6月25日）中，纪录仍属于 Nova：2026年4月22日，100 分。',
    ],
  ],
] as const)(
  'the verdict explains itself in Chinese: %s',
  (_, { made, said, ...fields }, verdict, expected) => {
    const found = text(said, fields, { language: 'zh', day: made });
    expect(found.verdict).toBe(verdict);
    expect(sentences(found)).toEqual(expected);
  },
);

test.each([
  [{ metric: 'money', unit: { en: 'dollars' } }, '没有榜单的快照给出这一项，无从核对。'],
  [{ board: undefined }, '所涉榜单，本站没有快照，无从核对。'],
  [{ comparator: { kind: 'model', model: 'lyra' } }, '2026年4月22日的快照没有列出 lyra。'],
  [{ day: '2026-03-01' }, '当日前后 14 天内没有快照可供核对：此后载有这一项的首份为2026年4月22日。'],
  [{ metric: 'votes', comparator: undefined }, '2026年4月22日的快照没有给出这个数字。'],
])('what cannot be checked says why in Chinese: %o', (fields, sentence) => {
  expect(sentences(text(100, fields, { language: 'zh' }))?.[0]).toBe(sentence);
});

test('a launch date, which no snapshot gives, stands beside the day in the record of the model', () => {
  const sources = [{ address: 'https://acme.example/', tier: 'primary' }];
  const released = { date: '2026-04-20', precision: 'day', sources };
  const catalog = aCatalog({
    boards: [],
    models: [aModel({ id: 'nova', name: 'Nova', released }), aModel({ id: 'vega', name: 'Vega' })],
    snapshots: [],
  });
  const said = (model: string, language: 'en' | 'zh') => {
    const date = { kind: 'date', date: '2026-04', precision: 'month' };
    const subject = { kind: 'model', model };
    const claim = aClaim({
      ...ALONE,
      metric: 'date',
      subject,
      board: undefined,
      statements: [aStatement(date)],
    });
    return sentences(claimText(claimVerdict(catalog, claim), { catalog, language }));
  };
  expect(said('nova', 'en')).toEqual([
    'No snapshot of a board gives this, so none can check it.',
    'The record of Nova on this site gives its release as 20 April 2026, with sources.',
  ]);
  expect(said('nova', 'zh')?.[1]).toBe('本站 Nova 的记录载其发布于2026年4月20日，并附来源。');
  expect(said('vega', 'en')).toHaveLength(1);
});
