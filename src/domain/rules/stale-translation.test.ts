import { expect, test } from 'vitest';
import { HASH, ORIGINAL, rawArticle, TRANSLATION } from '../../../tests/support/articles.ts';
import { catalogOf, goodContentWith, problemsOf } from '../../../tests/support/content.ts';

const translated = (translates: string) =>
  goodContentWith(
    rawArticle(ORIGINAL, { hash: HASH }),
    rawArticle({ ...TRANSLATION, translates }, { language: 'zh', hash: 'ffffffffffff' }),
  );

test('a translation of the original as it stands is accepted', () => {
  expect(problemsOf(translated(HASH))).toEqual([]);
});

test('a translation of another text is a warning with the hash to write, and is still shown', () => {
  const stale = translated('000000000000');
  expect(problemsOf(stale)).toEqual([
    'content/articles/a-lead-changes/zh.mdx:1:1 translates: found "000000000000", but the hash of content/articles/a-lead-changes/en.mdx is a1b2c3d4e5f6; bring the translation up to the original, then write translates: "a1b2c3d4e5f6" [stale-translation]',
  ]);
  expect(catalogOf(stale).articles.get('a-lead-changes')?.texts.zh?.title).toBe(TRANSLATION.title);
});

test('what is no hash is refused', () => {
  expect(problemsOf(translated('yesterday'))[0]).toContain(
    'expected the hash of the original, twelve characters',
  );
});
