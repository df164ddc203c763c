import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, inject, test } from 'vitest';
import { ARTICLE_PAGE_IDS, claimPageId, sourcePageId } from '../../src/domain/article-page-ids.ts';
import { filesOf, textOf } from '../support/built-site.ts';

const folder = inject('siteFolder');
const known: readonly string[] = Object.values(ARTICLE_PAGE_IDS);

/** The ids of a page that do not stand in the text of its article. */
function ownIds(path: string): string[] {
  const tree = fromHtml(textOf(folder, path));
  const inText = new Set(selectAll('.prose.text [id]', tree));
  return selectAll('[id]', tree)
    .filter((element) => !inText.has(element))
    .map(({ properties }) => String(properties.id));
}

test('the page of an article gives itself no id beside those that headings of the text are kept from', () => {
  const articles = filesOf(folder, 'news/*/index.html');
  expect(articles.length).toBeGreaterThan(5);
  const others = articles.flatMap((path) =>
    ownIds(path)
      .filter((id) => !known.includes(id))
      .filter((id) => ![sourcePageId(''), claimPageId('')].some((own) => id.startsWith(own)))
      .map((id) => `${path}#${id}`),
  );
  expect(others).toEqual([]);
});
