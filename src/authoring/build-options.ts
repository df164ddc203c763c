import { parseArgs } from 'node:util';

export const BUILD_HELP = `Checks the content and builds the site into dist/. Where the content has an error, dist/ stays as it was.

Usage
  npm run build
  npm run build -- --verbose
  SITE_ORIGIN=https://user.github.io SITE_BASE=overtake npm run build
  AS_OF=2026-05-06 npm run build

Options
  --verbose   tell every page that is written
  --help      this text

Environment
  SITE_ORIGIN   where the site is published, without a path: https://example.org
  SITE_BASE     the path it is published under, where it is not the root
  AS_OF         the day to take as today, YYYY-MM-DD; else the current UTC date
  CONTENT_ROOT  the folder that holds content/, where it is not the project's own

Exit code
  0  built
  1  the content has errors, or the build failed
  2  the command was used wrongly`;

export type BuildOptions =
  | { readonly kind: 'build'; readonly verbose: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** What a build was asked to do, and whether its environment can be used. */
export function buildOptions(args: readonly string[], origin: string): BuildOptions {
  if (!/^https?:\/\/[^/]+$/.test(origin) || !URL.canParse(origin)) {
    return {
      kind: 'wrong',
      message: `SITE_ORIGIN: found "${origin}", expected an address without a path, such as https://example.org`,
    };
  }
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { verbose: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
    });
    return values.help ? { kind: 'help' } : { kind: 'build', verbose: values.verbose };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}
