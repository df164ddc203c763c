import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle } from '../../tests/support/articles.ts';
import { catalogOf, goodContentWith } from '../../tests/support/content.ts';
import { ARTICLE_KINDS } from './event-kind.ts';
import { kindsOf, timeline } from './timeline.ts';

test.each(ARTICLE_KINDS)('an article may be of kind %s, and falls under each of its filters once', (kind) => {
  const catalog = catalogOf(goodContentWith(rawArticle({ ...ORIGINAL, kind })));
  const event = timeline(catalog).find((found) => found.kind === 'article');
  expect(event && kindsOf(event)).toEqual(kind === 'news' ? ['news'] : ['news', kind]);
});
