import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, inject, test } from 'vitest';
import { claimPath, claimsPath } from '../../src/addresses/paths.ts';
import { claimFacts } from '../../src/domain/claim-facts.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { loadCatalog } from '../../src/store/content.ts';
import { filesOf, TEST_AS_OF, textOf } from '../support/built-site.ts';
import { textOfNode } from '../support/text-of-node.ts';

const folder = inject('siteFolder');
const { catalog, problems } = loadCatalog({ root: process.cwd(), asOf: TEST_AS_OF });
if (catalog === undefined) throw new Error(problems.map(formatProblem).join('\n'));
const verdicts = catalog.verdicts;
const fileAt = (path: string) => `${path.slice(1)}index.html`;
const pageAt = (path: string) => fromHtml(textOf(folder, fileAt(path)));
/** The claims that a page of the ledger lists. */
const listedAt = (path: string) =>
  selectAll('.book th[scope=row] a', pageAt(path)).map(({ properties }) => String(properties.href));
const filters = filesOf(folder, 'claims/{verdict,metric,board,organization,model}/*/index.html').map(
  (file) => `/${file.replace(/index\.html$/, '')}`,
);

test('every claim has its page, and its page has its facts as data', () => {
  const pages = filesOf(folder, 'claims/*/index.html');
  expect(pages).toEqual([...verdicts.keys()].map((id) => `claims/${id}/index.html`).sort());
  for (const verdict of verdicts.values()) {
    const { claim, ...facts } = claimFacts(verdict);
    const found = selectAll('[data-claim]', pageAt(claimPath('en', claim)));
    const told = found.map(({ properties }) => properties['dataClaim']);
    expect(told, claim).toEqual([claim]);
    const data = Object.keys(facts).map((key) => {
      const property = `data${key.charAt(0).toUpperCase()}${key.slice(1)}`;
      return [key, String(found[0]?.properties[property] ?? 'none')];
    });
    expect(Object.fromEntries(data), claim).toEqual(facts);
  }
});

test('a claim with a chart is shown by it where it is linked to', () => {
  const images = [...verdicts.keys()].map((id) => {
    const page = pageAt(claimPath('en', id));
    const image = select('meta[property="og:image"]', page)?.properties.content ?? 'none';
    return [select('.chart-picture', page) !== undefined, String(image).endsWith(`/charts/claim/${id}.png`)];
  });
  expect(images.filter(([hasChart, isShown]) => hasChart !== isShown)).toEqual([]);
  expect(images.filter(([hasChart]) => hasChart).length).toBeGreaterThan(20);
});

test('the ledger lists every claim once', () => {
  const expected = [...verdicts.keys()].map((id) => claimPath('en', id));
  expect(listedAt(claimsPath('en')).sort()).toEqual(expected.sort());
});

test('a filter lists as many claims as the ledger counts, and each filter that is linked to has a page', () => {
  const links = selectAll('.filters li > a', pageAt(claimsPath('en'))).map((link) => ({
    path: String(link.properties.href),
    count: Number(/\((\d+)\)/.exec(textOfNode(select('small', link) ?? link))?.[1] ?? verdicts.size),
  }));
  const counted = [...new Map(links.map(({ path, count }) => [path, count]))];
  const listed = [claimsPath('en'), ...filters].map((path) => [path, listedAt(path).length] as const);
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(listed));
  expect(filters.length).toBeGreaterThan(50);
});

test('the verdicts add up to all claims, and so do the metrics', () => {
  const sum = (by: string) =>
    filters
      .filter((path) => path.startsWith(`/claims/${by}/`))
      .reduce((total, path) => total + listedAt(path).length, 0);
  expect([sum('verdict'), sum('metric')]).toEqual([verdicts.size, verdicts.size]);
});

test('a reader who disputes a verdict finds its claim filled in', () => {
  for (const id of verdicts.keys()) {
    const link = select('.dispute a', pageAt(claimPath('en', id)));
    const { searchParams } = new URL(String(link?.properties.href));
    expect([searchParams.get('template'), searchParams.get('claim')], id).toEqual([
      'disputed-verdict.yml',
      id,
    ]);
  }
});
