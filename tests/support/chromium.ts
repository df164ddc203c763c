import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** How a browser is started: its program and the environment it needs; or why there is none. */
export type Chromium =
  | { readonly kind: 'found'; readonly path: string; readonly env: Readonly<Record<string, string>> }
  | { readonly kind: 'missing'; readonly reason: string };

const PARTS = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

/**
 * The Chromium of CHROMIUM_PATH, else the one among the packages (Linux on x64), unpacked once into `cache`;
 * a reason where this machine has neither.
 */
export async function findChromium(cache: string): Promise<Chromium> {
  const wished = process.env.CHROMIUM_PATH;
  if (wished !== undefined && wished !== '') {
    if (existsSync(wished)) return { kind: 'found', path: wished, env: {} };
    return { kind: 'missing', reason: `CHROMIUM_PATH is ${wished}, and there is no such file` };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    const reason = `the packaged Chromium runs on Linux x64 only, this is ${process.platform} ${process.arch}; set CHROMIUM_PATH to a Chromium or Chrome`;
    return { kind: 'missing', reason };
  }
  const folder = await unpacked(resolve(cache));
  return { kind: 'found', path: join(folder, 'chromium'), env: environment(folder) };
}

/** Unpacks beside its place and then renames: nobody ever sees half a browser. */
async function unpacked(cache: string): Promise<string> {
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = partial;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    await Promise.all(PARTS.map((part) => inflate(join(home, 'bin', part))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
  return folder;
}

/** Fonts and libraries that a bare machine lacks come with the package; what the machine has is used first. */
function environment(folder: string): Record<string, string> {
  const file = join(folder, 'fonts.conf');
  const system = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  const own = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${system}${own}</fontconfig>\n`);
  const fonts = { FONTCONFIG_FILE: file };
  return lacksLibraries(folder) ? { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : fonts;
}

function lacksLibraries(folder: string): boolean {
  try {
    return execFileSync('ldd', [join(folder, 'chromium')], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
