import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { site } from '../../src/site.ts';
import { filesOf, textOf } from '../support/built-site.ts';
import { pageFacts } from '../support/page-facts.ts';

function drawnIds(svg: string): Set<string> {
  return new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}

/** Where a link of a page leads, as a whole address. */
function targetOf(link: string, path: string): URL {
  return new URL(link, new URL(path.replace(/index\.html$/, ''), `${site.origin}/`));
}

/** The file an address of the site is served from. */
function fileOf({ pathname }: URL): string {
  const below = decodeURIComponent(pathname).slice(1);
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

const INVENTED = inject('inventedSites');

describe.each([
  { name: 'the real site', folder: inject('siteFolder') },
  { name: 'five invented rows', folder: INVENTED['five-rows'].folder },
  { name: 'the invented edges', folder: INVENTED.edges.folder },
])('$name', ({ folder }) => {
  const pages = filesOf(folder, '**/*.html').map((path) => ({ path, ...pageFacts(textOf(folder, path)) }));
  const idsByFile = new Map([
    ...pages.map(({ path, ids }) => [path, new Set(ids)] as const),
    ...filesOf(folder, '**/*.svg').map((path) => [path, drawnIds(textOf(folder, path))] as const),
  ]);

  /** Why an address leads nowhere; undefined where it is fine or belongs to another site. */
  function brokenBecause(target: URL): string | undefined {
    if (target.origin !== site.origin) {
      return ['https:', 'mailto:'].includes(target.protocol) ? undefined : `scheme ${target.protocol}`;
    }
    const file = fileOf(target);
    if (!existsSync(join(folder, file))) return 'no such file';
    const fragment = decodeURIComponent(target.hash.slice(1));
    if (fragment === '' || idsByFile.get(file)?.has(fragment) === true) return undefined;
    return 'no such element';
  }

  test('every link and every fragment of every page leads somewhere', () => {
    const broken = new Map<string, string>();
    for (const { path, links } of pages) {
      for (const target of links.map((link) => targetOf(link, path))) {
        const reason = brokenBecause(target);
        if (reason !== undefined && !broken.has(target.href)) {
          broken.set(target.href, `${target.href}: ${reason} (first seen in ${path})`);
        }
      }
    }
    expect([...broken.values()].slice(0, 50)).toEqual([]);
  });

  test('every page but the missing one is linked to from another', () => {
    const linked = new Set<string>();
    for (const { path, links } of pages) {
      for (const file of links.map((link) => fileOf(targetOf(link, path))))
        if (file !== path) linked.add(file);
    }
    const lonely = pages.filter(
      ({ path, refreshes }) => path !== '404.html' && !refreshes && !linked.has(path),
    );
    expect(lonely.map(({ path }) => path)).toEqual([]);
  });
});
