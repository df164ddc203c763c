import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The day the tests look at the content from: a build never asks the clock. */
export const TEST_AS_OF = '2026-11-24';

/** What Vitest puts into the environment of its workers, where a build would take it for its own mode. */
const VITEST_VARIABLES = /^(VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV|SITE_ORIGIN|CONTENT_ROOT)$/;

const run = promisify(execFile);

/** The environment of a terminal, without what the tests put into theirs. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !VITEST_VARIABLES.test(name)));
}

interface Building {
  /** The path it is published under; the root where left out. */
  readonly base?: string;
  /** The folder that holds content/; the project where left out. */
  readonly content?: string;
  /** The project or a copy of it; two builds at a time need one each. */
  readonly project?: string;
}

/** Builds the site into a folder, in a process of its own; how many pictures it drew. */
export async function buildSite(
  folder: string,
  { base = '', content = '', project = '.' }: Building = {},
): Promise<number> {
  const count = ['--import', resolve('tests/support/count-drawn.ts')];
  const astro = [...count, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
  const env = { ...plainEnvironment(), AS_OF: TEST_AS_OF, SITE_BASE: base, CONTENT_ROOT: content };
  try {
    const { stdout } = await run(process.execPath, astro, { cwd: project, env, maxBuffer: 2 ** 26 });
    return Number(/^Pictures drawn: (\d+)$/m.exec(stdout)?.[1]);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The site does not build:\n${stdout.slice(-2_000)}\n${stderr.slice(-6_000)}`);
  }
}

/** The files of a built site by their path, in one order on every machine. */
export function filesOf(folder: string, pattern = '**/*.*'): string[] {
  return globSync(pattern, { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The text of one file of a built site. */
export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
