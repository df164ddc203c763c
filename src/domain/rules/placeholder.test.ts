import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle, SOURCE } from '../../../tests/support/articles.ts';
import { goodContentWith, problemsOf } from '../../../tests/support/content.ts';
import { PLACEHOLDERS } from './placeholder.ts';

const told = (fields: object) =>
  problemsOf(goodContentWith(rawArticle({ ...ORIGINAL, ...fields }))).map((line) =>
    line.replace(/^\S+ /, ''),
  );

test('an article that says something of its own is accepted', () => {
  expect(told({})).toEqual([]);
});

test('what the command for a new article wrote is told, field by field', () => {
  const { summary, sourceTitle: title, sourceAddress: address } = PLACEHOLDERS;
  expect(told({ summary, sources: [{ ...SOURCE, title, address }] })).toEqual([
    'summary: still says "One to three sentences."; write your own [placeholder]',
    'sources[0].title: still says "The title of the page"; write your own [placeholder]',
    'sources[0].address: still says "https://example.org/"; write your own [placeholder]',
  ]);
});
