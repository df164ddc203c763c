import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from '../charts/configuration.ts';
import { renderSvg, type SvgOptions } from './svg.ts';

const FOLDER = join('node_modules', '.cache', 'overtake', 'charts');
/** What a picture depends on beside its configuration: the drawing code and the packages it draws with. */
const DRAWING_CODE = ['src/render', 'src/charts/plugins', 'src/charts/formatters.ts', 'package.json'];

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function sourceOf(root: string, path: string): string {
  if (path.includes('.')) return readFileSync(join(root, path), 'utf8');
  const files = readdirSync(join(root, path)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return files
    .sort()
    .map((file) => readFileSync(join(root, path, file), 'utf8'))
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
function kept(file: string): string | undefined {
  try {
    const [sum = '', ...rest] = readFileSync(file, 'utf8').split('\n');
    const svg = rest.join('\n');
    return digest(svg) === sum ? svg : undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, svg: string): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    // Written aside and moved, so that another process never reads half a file.
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, `${digest(svg)}\n${svg}`);
    renameSync(aside, file);
  } catch {
    // A cache that cannot be written costs time, not truth.
  }
}

export interface SvgCache {
  readonly svg: (configuration: Configuration, options: SvgOptions) => string;
}

/** A renderer that keeps its pictures under a project’s node_modules, by everything they depend on. */
export function svgCache(root: string): SvgCache {
  const version = rendererVersion(root);
  return {
    svg: (configuration, options) => {
      if (version === undefined) return renderSvg(configuration, options);
      const key = digest(JSON.stringify([version, configuration, options]));
      const file = join(root, FOLDER, `${key}.svg`);
      const found = kept(file);
      if (found !== undefined) return found;
      const svg = renderSvg(configuration, options);
      keep(file, svg);
      return svg;
    },
  };
}

let projectCache: SvgCache | undefined;

/** The picture of a configuration, from the project’s cache where it is kept there. */
export function cachedSvg(configuration: Configuration, options: SvgOptions): string {
  projectCache ??= svgCache(process.cwd());
  return projectCache.svg(configuration, options);
}
