import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

/** The table of ARCHITECTURE.md. `type:x` may be imported for its types alone; every folder may import itself. */
// prettier-ignore
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  site: ['type:domain'],
  domain: ['zod', 'fastest-levenshtein'],
  addresses: ['type:domain', 'site'],
  i18n: ['type:domain', '../domain/fixed.ts', 'site'],
  articles: ['domain', 'type:zod', 'satteri', 'yaml', 'type:hast', 'github-slugger'],
  charts: ['domain', 'type:i18n', 'addresses', 'type:chart.js', 'csv-stringify'],
  prose: ['domain', 'type:articles', 'charts', 'addresses', 'i18n', 'zod'],
  feeds: ['domain', 'type:articles', 'prose', 'charts', 'addresses', 'i18n', 'site', 'type:hast', 'feed',
    'hast-util-from-html', 'hast-util-to-mdast', 'mdast-util-to-markdown', 'mdast-util-gfm'],
  fonts: ['node'],
  render: ['charts', 'fonts', 'chart.js', '@napi-rs/canvas', 'node'],
  store: ['domain', 'articles', 'prose', 'node', 'yaml', 'jsonc-parser', 'image-size'],
  authoring: ['domain', 'i18n', 'type:store', 'zod', 'csv-parse', 'yaml', 'fastest-levenshtein', 'node:util', 'node:path'],
  integrations: ['type:astro', 'node'],
  serving: ['sirv', 'node'],
  components: ['domain', 'charts', 'prose', 'addresses', 'render', 'type:articles', 'i18n', 'site', 'layouts', 'client',
    'styles'],
  layouts: ['domain', 'charts', 'prose', 'addresses', 'render', 'type:articles', 'i18n', 'site', 'components',
    'fonts', 'styles'],
  client: ['chart.js', 'charts', '../render/chart-parts.ts', '../../domain/day-reached.ts'],
};
// prettier-ignore
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...FOLDERS,
  pages: [...Object.keys(FOLDERS).filter((name) => name !== 'authoring'), 'styles', 'type:astro'],
  scripts: ['authoring', 'store', 'domain', 'site', 'serving', 'fonts', 'tests', 'node', 'astro', '@napi-rs/canvas',
    'cli-progress', 'subset-font'],
};

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function folderOf(path: string): string {
  if (/\.client\.ts$/.test(path)) return 'client';
  return path
    .replaceAll(sep, '/')
    .replace(/^src\//, '')
    .replace(/[/.].*$/, '');
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return folderOf(normalize(join(dirname(file), specifier)));
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return 'node';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const imports: readonly Import[] = globSync(['src/**/*.{ts,astro,mdx}', 'scripts/*.ts'])
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, specifier = '']) => ({
      file,
      folder: folderOf(file),
      specifier,
      target: targetOf(file, specifier),
      typeOnly: type !== undefined,
    })),
  );

test('every import is one that the table allows', () => {
  const refused = imports.filter(({ folder, specifier, target, typeOnly }) => {
    const allowed = MAY_IMPORT[folder] ?? [];
    const names = [target, specifier, ...(typeOnly ? [`type:${target}`] : [])];
    return folder !== target && !names.some((name) => allowed.includes(name));
  });
  expect(refused.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('pages read content through the catalog of the build alone', () => {
  const pages = globSync('src/pages/**/*').filter((file) => /\.(astro|ts|mdx)$/.test(file));
  const astray = pages.filter((file) => /from '[^']*store\/content/.test(readFileSync(file, 'utf8')));
  expect(astray).toEqual([]);
});

test('what stands in pages draws no picture files', () => {
  const refused = imports.filter(
    ({ folder, specifier }) =>
      ['components', 'layouts', 'client'].includes(folder) && specifier.endsWith('render/png.ts'),
  );
  expect(refused.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
});

test('nothing imports from pages or scripts, and of the tests only scripts do', () => {
  const refused = imports.filter(
    ({ folder, target }) =>
      folder !== target &&
      (['pages', 'scripts'].includes(target) || (target === 'tests' && folder !== 'scripts')),
  );
  expect(refused.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});
