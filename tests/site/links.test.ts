import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { site } from '../../src/site.ts';
import { filesOf, textOf } from '../support/built-site.ts';
import { pageFacts } from '../support/page-facts.ts';

const folder = inject('siteFolder');
const pages = filesOf(folder, '**/*.html').map((path) => ({ path, ...pageFacts(textOf(folder, path)) }));
const idsByFile = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));

/** The file a path of the site is served from. */
function fileOf(path: string): string {
  const below = decodeURIComponent(path).slice(1);
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

/** Why a link of a page leads nowhere; undefined where it is fine or leads to another site. */
function brokenBecause(link: string, path: string): string | undefined {
  const target = new URL(link, new URL(path.replace(/index\.html$/, ''), `${site.origin}/`));
  if (target.origin !== site.origin) {
    return ['https:', 'mailto:'].includes(target.protocol) ? undefined : `scheme ${target.protocol}`;
  }
  const file = fileOf(target.pathname);
  if (!existsSync(join(folder, file))) return 'no such file';
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === '' || idsByFile.get(file)?.has(fragment) === true) return undefined;
  return `no element #${fragment}`;
}

test('every link and every fragment of every page leads somewhere', () => {
  const broken = new Set<string>();
  for (const { path, links } of pages) {
    for (const link of links) {
      const reason = brokenBecause(link, path);
      if (reason !== undefined) broken.add(`${link}: ${reason} (first seen in ${path})`);
    }
  }
  expect([...broken].slice(0, 50)).toEqual([]);
});

test('every page but the missing one is linked to from another', () => {
  const linked = new Set(
    pages.flatMap(({ path, links }) =>
      links.map((link) =>
        fileOf(new URL(link, new URL(path.replace(/index\.html$/, ''), `${site.origin}/`)).pathname),
      ),
    ),
  );
  const lonely = pages.filter(
    (page) => page.path !== '404.html' && !page.refreshes && !linked.has(page.path),
  );
  expect(lonely.map(({ path }) => path)).toEqual([]);
});
