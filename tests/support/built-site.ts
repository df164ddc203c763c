import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The day the tests look at the content from: a build never asks the clock. */
export const TEST_AS_OF = '2026-11-24';

/** What Vitest puts into the environment of its workers, where a build would take it for its own mode. */
const VITEST_VARIABLES = /^(VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV|SITE_ORIGIN)$/;

/** The environment of a terminal, without what the tests put into theirs. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !VITEST_VARIABLES.test(name)));
}

/** Builds the site into a folder, under the given base, in a process of its own; how many pictures it drew. */
export function buildSite(folder: string, base = ''): number {
  const count = ['--import', './tests/support/count-drawn.ts'];
  const astro = [...count, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
  const env = { ...plainEnvironment(), AS_OF: TEST_AS_OF, SITE_BASE: base };
  try {
    const said = execFileSync(process.execPath, astro, { env, encoding: 'utf8', stdio: 'pipe' });
    return Number(/^Pictures drawn: (\d+)$/m.exec(said)?.[1]);
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
