import { expect, inject, test } from 'vitest';
import { articlePath } from '../../src/addresses/paths.ts';
import { articleNeighbours } from '../../src/domain/news.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { relatedArticles } from '../../src/domain/related-articles.ts';
import { loadCatalog } from '../../src/store/content.ts';
import { TEST_AS_OF, textOf } from '../support/built-site.ts';

const { catalog, problems } = loadCatalog({ root: process.cwd(), asOf: TEST_AS_OF });
if (catalog === undefined) throw new Error(problems.map(formatProblem).join('\n'));
const ids = [...catalog.articles.keys()];
const pageOf = (id: string): string => textOf(inject('siteFolder'), `news/${id}/index.html`);

test.each(ids)('%s leads to the article told of before it and after it, called earlier and later', (id) => {
  const { earlier, later } = articleNeighbours(catalog, id);
  const found = [...pageOf(id).matchAll(/<a class="(?:before|after)" href="([^"]+)".*?(Earlier|Later):/gs)];
  const expected = [
    ...(earlier ? [[articlePath('en', earlier.id), 'Earlier']] : []),
    ...(later ? [[articlePath('en', later.id), 'Later']] : []),
  ];
  expect(found.map(([, path, caption]) => [path, caption])).toEqual(expected);
});

test.each(ids)('%s lists the articles that share most with it', (id) => {
  const [, list = ''] = /<ol class="rel">(.*?)<\/ol>/s.exec(pageOf(id)) ?? [];
  const listed = [...list.matchAll(/<a href="([^"]+)"/g)].map(([, path]) => path);
  expect(listed).toEqual(relatedArticles(catalog, id).map(({ article }) => articlePath('en', article.id)));
});
