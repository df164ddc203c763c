import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle, TRANSLATION } from '../../../tests/support/articles.ts';
import { goodContentWith, problemsOf } from '../../../tests/support/content.ts';

const original = ORIGINAL;
const translation = TRANSLATION;
const articleFile = (language: string, frontMatter: object) => rawArticle(frontMatter, { language });

test('an original with a translation is accepted', () => {
  expect(problemsOf(goodContentWith(articleFile('en', original), articleFile('zh', translation)))).toEqual(
    [],
  );
});

test('a translation alone is refused', () => {
  expect(problemsOf(goodContentWith(articleFile('zh', translation)))).toEqual([
    'content/articles/a-lead-changes/zh.mdx:1:1 translates: this is a translation, and there is no original beside it; the original is the file without translates; it carries dates, sources and models [stray-translation]',
  ]);
});

test('two originals are refused at the second', () => {
  expect(problemsOf(goodContentWith(articleFile('en', original), articleFile('zh', original)))).toEqual([
    'content/articles/a-lead-changes/zh.mdx:1:1 content/articles/a-lead-changes/en.mdx is an original too; keep one original; the other file becomes a translation with only title, summary and translates [stray-translation]',
  ]);
});

test('a field of the original in a translation is refused', () => {
  const withDate = { ...translation, published: '2026-04-23' };
  expect(problemsOf(goodContentWith(articleFile('en', original), articleFile('zh', withDate)))).toEqual([
    'content/articles/a-lead-changes/zh.mdx:1:1 published: unknown field "published"; take it away; the fields here are title, summary, translates, pictures [unknown-field]',
  ]);
});
