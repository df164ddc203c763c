import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from '../charts/configuration.ts';
import { renderPng, type PngOptions } from './png.ts';
import { renderSvg, type SvgOptions } from './svg.ts';

const FOLDER = join('node_modules', '.cache', 'overtake', 'charts');
/** Tells whoever listens in the process of each picture that is drawn. */
const DRAWN = channel('overtake:drawn');
/** What a picture depends on beside its configuration: the drawing code and the packages it draws with. */
const DRAWING_CODE = [
  'src/render',
  'src/fonts',
  'src/charts/plugins',
  'src/charts/formatters.ts',
  'src/charts/file-size.ts',
  'src/charts/never-squeezed.ts',
  'src/domain/fixed.ts',
  'package.json',
];

function digest(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

function sourceOf(root: string, path: string): string {
  if (path.includes('.')) return readFileSync(join(root, path), 'utf8');
  const files = readdirSync(join(root, path)).filter(
    (file) => /\.(ts|woff2)$/.test(file) && !file.endsWith('.test.ts'),
  );
  return files
    .sort()
    .map((file) => readFileSync(join(root, path, file), 'latin1'))
    .join('\n');
}

/** A version that changes with the drawing code itself; none where the sources are not at hand, and then nothing is kept. */
export function rendererVersion(root: string): string | undefined {
  try {
    return digest(DRAWING_CODE.map((path) => sourceOf(root, path)).join('\n'));
  } catch {
    return undefined;
  }
}

/** A kept picture; none where there is none, or where the file is not what was written. */
function kept(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const picture = bytes.subarray(end + 1);
    return digest(picture) === bytes.subarray(0, end).toString() ? picture : undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, picture: Buffer): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    // Written aside and moved, so that another process never reads half a file.
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, Buffer.concat([Buffer.from(`${digest(picture)}\n`), picture]));
    renameSync(aside, file);
  } catch {
    // A cache that cannot be written costs time, not truth.
  }
}

function drawAndTell(kind: 'svg' | 'png', draw: () => Buffer): Buffer {
  DRAWN.publish({ kind });
  return draw();
}

/** A renderer of each kind of picture. */
export interface PictureCache {
  readonly svg: (configuration: Configuration, options: SvgOptions) => string;
  readonly png: (configuration: Configuration, options: PngOptions) => Buffer;
}

/** Renderers that keep their pictures under a project’s node_modules, by everything they depend on. */
export function pictureCache(root: string): PictureCache {
  const version = rendererVersion(root);
  const picture = (kind: 'svg' | 'png', dependsOn: readonly unknown[], draw: () => Buffer): Buffer => {
    if (version === undefined) return drawAndTell(kind, draw);
    const file = join(root, FOLDER, `${digest(JSON.stringify([version, ...dependsOn]))}.${kind}`);
    const found = kept(file);
    if (found !== undefined) return found;
    const drawn = drawAndTell(kind, draw);
    keep(file, drawn);
    return drawn;
  };
  return {
    svg: (...drawing) => picture('svg', drawing, () => Buffer.from(renderSvg(...drawing))).toString(),
    png: (...drawing) => picture('png', drawing, () => renderPng(...drawing)),
  };
}

let projectCache: PictureCache | undefined;

function ofProject(): PictureCache {
  projectCache ??= pictureCache(process.cwd());
  return projectCache;
}

/** The picture of a configuration as SVG, from the project’s cache where it is kept there. */
export function cachedSvg(configuration: Configuration, options: SvgOptions): string {
  return ofProject().svg(configuration, options);
}

/** The picture of a configuration as PNG, from the project’s cache where it is kept there. */
export function cachedPng(configuration: Configuration, options: PngOptions): Buffer {
  return ofProject().png(configuration, options);
}
