import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle, SOURCE } from '../../../tests/support/articles.ts';
import { claim, goodContentWith, problemsOf } from '../../../tests/support/content.ts';
import { aStatement } from '../../../tests/support/records.ts';
import type { RawRecord } from '../raw-record.ts';
import { PLACEHOLDERS } from './placeholder.ts';

const told = (record: RawRecord) =>
  problemsOf(goodContentWith(record)).map((line) => line.replace(/^\S+ /, ''));

test('records that say something of their own are accepted', () => {
  expect(told(rawArticle(ORIGINAL))).toEqual([]);
  expect(told(claim('ahead'))).toEqual([]);
});

test('what the command for a new article wrote is told, field by field', () => {
  const { summary, sourceTitle: title, sourceAddress: address } = PLACEHOLDERS;
  expect(told(rawArticle({ ...ORIGINAL, summary, sources: [{ ...SOURCE, title, address }] }))).toEqual([
    'summary: still says "One to three sentences."; write your own [placeholder]',
    'sources[0].title: still says "The title of the page"; write your own [placeholder]',
    'sources[0].address: still says "https://example.org/"; write your own [placeholder]',
  ]);
});

test('of a new claim the number and the day are told too, which nobody would say', () => {
  const statement = aStatement(PLACEHOLDERS.number, {
    text: { en: PLACEHOLDERS.said },
    made: { date: PLACEHOLDERS.date, precision: 'year' },
    sources: [{ address: 'https://acme.example/', tier: 'primary' }],
  });
  expect(told(claim('ahead', { statements: [statement] }))).toEqual([
    'statements[0].text.en: still says "What was said."; write your own [placeholder]',
    'statements[0].made.date: still says "1900"; write the date, and how precise it is [placeholder]',
    'statements[0].quantity.value: still says 123456789; write the number that was said [placeholder]',
  ]);
});
