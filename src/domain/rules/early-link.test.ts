import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle } from '../../../tests/support/articles.ts';
import { goodContentWith, problemsOf, snapshot } from '../../../tests/support/content.ts';

const later = [
  rawArticle({ ...ORIGINAL, published: '2026-05-10' }, { id: 'later' }),
  snapshot('2026-05-12', [{ name: 'nova', score: 1200 }]),
];
const linked = (link: string, published = '2026-04-23') =>
  problemsOf(
    goodContentWith(...later, rawArticle({ ...ORIGINAL, published }, { links: [link] })),
    '2026-05-01',
  ).filter((line) => !line.includes('[not-yet-published]'));

test('a link to what is shown is accepted', () => {
  expect(linked('snapshot:arena/page/2026-04-22')).toEqual([]);
  expect(linked('model:nova')).toEqual([]);
});

test.each([
  ['article:later', 'article "later"', '2026-05-10'],
  ['snapshot:arena/page/2026-05-12', 'snapshot "arena/page/2026-05-12"', '2026-05-12'],
  ['snapshot:arena/2026-05-12', 'snapshot "arena/2026-05-12"', '2026-05-12'],
])('a link to what is not shown yet is refused with the day: %s', (link, record, date) => {
  expect(linked(link)).toEqual([
    `content/articles/a-lead-changes/en.mdx:9:3 the link goes to the ${record}, which is not shown before ${date}; take the link away until then, or publish this article on that day or later [early-link]`,
  ]);
});

test('an article that appears itself on that day may link to it', () => {
  expect(linked('article:later', '2026-05-10')).toEqual([]);
  expect(linked('article:later', '2026-05-09')).toHaveLength(1);
});

test('what is not there at all is unknown, not early', () => {
  expect(linked('article:lost')).toEqual([
    'content/articles/a-lead-changes/en.mdx:9:3 the link goes to an unknown article "lost"; there is no folder content/articles/lost [unknown-reference]',
  ]);
});
