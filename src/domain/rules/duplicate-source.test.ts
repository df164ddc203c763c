import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle, SOURCE } from '../../../tests/support/articles.ts';
import { goodContentWith, problemsOf } from '../../../tests/support/content.ts';

const withSources = (...ids: readonly string[]) =>
  problemsOf(goodContentWith(rawArticle({ ...ORIGINAL, sources: ids.map((id) => ({ ...SOURCE, id })) })));

test('sources with ids of their own are accepted', () => {
  expect(withSources('arena', 'notice')).toEqual([]);
});

test('an id that two sources have is refused at the second', () => {
  expect(withSources('arena', 'notice', 'arena').map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'sources[2].id: "arena" is the id of an earlier source of this article; give each source an id of its own [duplicate-source]',
  ]);
});
