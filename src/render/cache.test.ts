import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aScoreGapChart } from '../../tests/support/charts.ts';
import { pictureCache, rendererVersion } from './cache.ts';
import { renderPng } from './png.ts';
import { renderSvg } from './svg.ts';

const chart = aScoreGapChart({ snapshots: [] });
const { configuration, width, height } = chart.pictures.narrow;
const options = { width, height, idPrefix: 'a', title: chart.title, description: chart.description };
const FOLDER = 'node_modules/.cache/overtake/charts';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'overtake-'));
  for (const path of ['src/render', 'src/charts', 'src/fonts', 'src/domain/fixed.ts', 'package.json'])
    cpSync(path, join(root, path), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('a kept picture is the picture', () => {
  const svg = renderSvg(configuration, options);
  expect(pictureCache(root).svg(configuration, options)).toBe(svg);
  expect(readdirSync(join(root, FOLDER))).toHaveLength(1);
  expect(pictureCache(root).svg(configuration, options)).toBe(svg);
});

test('a PNG is kept byte for byte, beside the SVG of the same configuration', () => {
  const png = renderPng(configuration, { width, height });
  pictureCache(root).svg(configuration, options);
  expect(pictureCache(root).png(configuration, { width, height })).toEqual(png);
  expect(
    readdirSync(join(root, FOLDER))
      .map((file) => file.replace(/.*\./, ''))
      .sort(),
  ).toEqual(['png', 'svg']);
  expect(pictureCache(root).png(configuration, { width, height })).toEqual(png);
});

test('a broken file in the cache is drawn anew', () => {
  const svg = pictureCache(root).svg(configuration, options);
  const [file = ''] = readdirSync(join(root, FOLDER));
  const path = join(root, FOLDER, file);
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, -100));
  expect(pictureCache(root).svg(configuration, options)).toBe(svg);
});

test('another prefix, another picture', () => {
  pictureCache(root).svg(configuration, options);
  pictureCache(root).svg(configuration, { ...options, idPrefix: 'b' });
  expect(readdirSync(join(root, FOLDER))).toHaveLength(2);
});

/** What a file of the project imports to run, and what that imports, by their paths. */
function importedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = readFileSync(path, 'utf8');
  for (const [, from = ''] of source.matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';/gm))
    importedBy(join(dirname(path), from), seen);
  return seen;
}

const drawing = [...importedBy('src/render/svg.ts').union(importedBy('src/render/png.ts'))];

test('a change of whatever draws is another version', () => {
  expect(drawing.length).toBeGreaterThan(20);
  const versions = drawing.map((path) => {
    writeFileSync(join(root, path), `// ${path}`);
    return rendererVersion(root);
  });
  expect(new Set(versions).size).toBe(drawing.length);
});

test('where the drawing code is not at hand nothing is kept', () => {
  rmSync(join(root, 'src'), { recursive: true });
  expect(rendererVersion(root)).toBeUndefined();
  pictureCache(root).svg(configuration, options);
  expect(() => readdirSync(join(root, FOLDER))).toThrow();
});

test('each picture that is drawn is told of, a kept one is not', () => {
  const told: unknown[] = [];
  const hear = (message: unknown) => void told.push(message);
  subscribe('overtake:drawn', hear);
  pictureCache(root).svg(configuration, options);
  pictureCache(root).svg(configuration, options);
  unsubscribe('overtake:drawn', hear);
  expect(told).toEqual([{ kind: 'svg' }]);
});
