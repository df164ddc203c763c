import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { site } from '../../src/site.ts';
import { drawnCharacters, facesOf, type StyledFace } from './faces.ts';

/** What a page costs before its reader does anything, in bytes; the first three gzipped. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly fonts: number;
}

/** The weight of one page of a built site, with all that it loads at once. */
export function pageWeight(folder: string, path: string): PageWeight {
  const html = readFileSync(join(folder, path), 'utf8');
  const sheets = addresses(html, /<link\b[^>]*\brel="stylesheet"[^>]*>/g, 'href').map(fileOf);
  const scripts = withImports(
    folder,
    addresses(html, /<(?:script|link)\b[^>]*\b(?:src=|rel="modulepreload")[^>]*>/g, '(?:src|href)').map(
      fileOf,
    ),
  );
  const preloaded = addresses(html, /<link\b[^>]*\bas="font"[^>]*>/g, 'href').map(fileOf);
  const faces = sheets.flatMap((sheet) => facesOf(folder, sheet));
  const characters = drawnCharacters(html);
  const loaded = new Set([...preloaded, ...facesFor(characters, faces).map(({ file }) => file)]);
  return {
    html: gzipSync(html).length,
    css: sum(sheets.map((file) => gzipped(folder, file))),
    script: sum(scripts.map((file) => gzipped(folder, file))),
    fonts: sum([...loaded].map((file) => readFileSync(join(folder, file)).length)),
  };
}

/** The faces that a browser may fetch to draw characters. */
export function facesFor(characters: ReadonlySet<number>, faces: readonly StyledFace[]): StyledFace[] {
  return faces.filter((face) => !face.characters.isDisjointFrom(characters));
}

function addresses(html: string, tags: RegExp, attribute: string): string[] {
  return [...html.matchAll(tags)].flatMap(
    ([tag]) => new RegExp(`\\s${attribute}="([^"]+)"`).exec(tag)?.[1] ?? [],
  );
}

/** The file of an address of the site itself. */
function fileOf(address: string): string {
  return address.slice(site.base.length);
}

/** Scripts with whatever they import at once; what they import later, on demand, is not among them. */
function withImports(folder: string, scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const source = readFileSync(join(folder, script), 'utf8');
    for (const [, path = ''] of source.matchAll(/(?:from|\bimport)\s*["']([^"']+\.js)["']/g)) {
      all.add(join(script, '..', path).replaceAll('\\', '/'));
    }
  }
  return [...all];
}

function gzipped(folder: string, file: string): number {
  return gzipSync(readFileSync(join(folder, file))).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}
