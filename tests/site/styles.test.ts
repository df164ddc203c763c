import { globSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { filesOf, textOf } from '../support/built-site.ts';

/** The classes of every page of the real site and of the invented ones. */
function classesOfPages(): Set<string> {
  const { 'five-rows': fiveRows, edges } = inject('inventedSites');
  const html = [inject('siteFolder'), fiveRows.folder, edges.folder].flatMap((folder) =>
    filesOf(folder, '**/*.html').map((path) => textOf(folder, path)),
  );
  const lists = html.flatMap((text) => [...text.matchAll(/ class="([^"]*)"/g)].map(([, list = '']) => list));
  return new Set([...new Set(lists)].flatMap((list) => list.split(' ')));
}

/** What stands between quotes where pages are written: a component may meet no record that asks for a class. */
function wordsOfWriters(): Set<string> {
  const files = globSync(['src/**/*.astro', 'src/**/*.client.ts', 'src/articles/*.ts']);
  const quoted = files.flatMap(
    (file) => readFileSync(file, 'utf8').match(/"[^"\n]*"|'[^'\n]*'|[\w-]+:/g) ?? [],
  );
  return new Set(quoted.flatMap((text) => text.replace(/^["']|["':]$/g, '').split(/[ .]/)));
}

test('no style is left of a class that nothing has', () => {
  const known = classesOfPages().union(wordsOfWriters());
  const styled = globSync('src/styles/*.css').flatMap((file) => {
    const rules = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
    return [...rules.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => ({ file, name }));
  });
  expect(styled.length).toBeGreaterThan(500);
  const left = styled.filter(({ name }) => !known.has(name) && name !== 'align-center' && name !== 'css');
  expect(left.map(({ file, name }) => `${file}: .${name}`)).toEqual([]);
});
