import { expect, test } from 'vitest';
import type { RawRecord } from '../../../src/domain/raw-record.ts';
import { goodContentWith, problemsOf } from '../../../tests/support/content.ts';

const text = { pieces: [], headings: [], links: [], words: 0 };
const original = {
  title: 'A lead changes',
  summary: 'It did.',
  published: '2026-04-23',
  kind: 'analysis',
  sources: [
    {
      id: 'arena',
      title: 'Arena',
      publisher: 'Arena',
      address: 'https://arena.ai',
      accessed: '2026-04-23',
      tier: 'board',
    },
  ],
};
const translation = { title: '领先易主', summary: '确实如此。', translates: 'a1b2c3d4' };

function articleFile(language: string, frontMatter: object): RawRecord {
  return {
    kind: 'article',
    file: `content/articles/a-lead-changes/${language}.mdx`,
    identity: { id: 'a-lead-changes', language },
    value: { frontMatter, text },
    positionOf: () => ({ line: 1, column: 1 }),
  };
}

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
    'content/articles/a-lead-changes/zh.mdx:1:1 published: unknown field "published"; take it away, or see the field reference for how it is written [unknown-field]',
  ]);
});
