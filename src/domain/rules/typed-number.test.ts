import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle, TRANSLATION } from '../../../tests/support/articles.ts';
import { claim, goodContentWith, problemsOf } from '../../../tests/support/content.ts';
import { aStatement } from '../../../tests/support/records.ts';
import type { TypedNumber } from '../article.ts';
import type { RawRecord } from '../raw-record.ts';

const GAP: TypedNumber = { kind: 'gap', value: 241, text: '241 points', line: 12, column: 5 };
const SHARE: TypedNumber = { kind: 'share', value: 93, text: '93 %', line: 13, column: 1 };
const ABOUT = { ...ORIGINAL, models: ['nova'] };

const told = (typedNumbers: readonly TypedNumber[], ...others: readonly RawRecord[]) =>
  problemsOf(goodContentWith(rawArticle(ABOUT, { typedNumbers }), ...others));
const toldWhereNamed = (typedNumbers: readonly TypedNumber[], ...others: readonly RawRecord[]) =>
  problemsOf(goodContentWith(rawArticle(ABOUT, { typedNumbers, claims: ['said'] }), ...others));
const said = (metric: string, quantity: number | object, model = 'nova') =>
  claim('said', {
    metric,
    subject: { kind: 'model', model },
    comparator: undefined,
    statements: [aStatement(quantity)],
  });

test('a number that looks like one of a board is told, with the component to write', () => {
  expect(told([])).toEqual([]);
  expect(told([GAP])).toEqual([
    'content/articles/a-lead-changes/en.mdx:12:5 "241 points" is typed, and leads nowhere; where a board gives it, write <Gap board="…" date="…" /> or <Gain model="…" date="…" />; where somebody said it, record the claim and write <Claim id="…" />, or put the number into the link to its source [typed-number]',
  ]);
  expect(told([SHARE])[0]).toContain('<WinShare board="…" date="…" />');
  expect(told([{ ...GAP, kind: 'score' }])[0]).toContain('<Score model="…" date="…" />');
});

test('where a claim about a model of the article holds it, that is the component to write', () => {
  expect(told([SHARE], said('percent', 93))).toEqual([
    'content/articles/a-lead-changes/en.mdx:13:1 "93 %" is typed, and leads nowhere; write <Claim id="said" />, which holds it; where a board gives it, write <WinShare board="…" date="…" /> [typed-number]',
  ]);
});

test.each([93, { kind: 'at-least', value: 93 }, { kind: 'range', from: 90, to: 93 }])(
  'it is no warning where the text names the claim that holds it: %j',
  (quantity) => {
    expect(toldWhereNamed([SHARE], said('percent', quantity))).toEqual([]);
    expect(toldWhereNamed([SHARE, { ...SHARE, line: 40 }], said('percent', quantity))).toEqual([]);
  },
);

test('a claim with another number, another kind of number, or about another model does not excuse it', () => {
  expect(toldWhereNamed([SHARE], said('percent', 92))).toHaveLength(1);
  expect(toldWhereNamed([{ ...GAP, value: 93 }], said('percent', 93))).toHaveLength(1);
  expect(toldWhereNamed([SHARE], said('percent', 93, 'comet'))).toHaveLength(1);
});

test('a translation is excused by a claim about the models of its original that it names itself', () => {
  const translated = (...claims: string[]) =>
    rawArticle(TRANSLATION, { language: 'zh', typedNumbers: [SHARE], claims });
  expect(told([], translated(), said('percent', 93))).toHaveLength(1);
  expect(told([], translated('said'), said('percent', 93))).toEqual([]);
});
