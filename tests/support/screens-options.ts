import { parseArgs } from 'node:util';
import { INVENTED_PAGES } from './invented/invented-pages.ts';
import { PAGE_TYPES, type PageType } from './page-types.ts';

const named = (pages: readonly PageType[]) => pages.map(({ name }) => name).join(', ');

/** What the command says of itself. */
export const SCREENS_HELP = `Takes pictures of the built site, and of invented ones at the edges of what a site can hold, in four widths and
two themes into screens/, with an index.html to look at.

Usage
  npm run build && npm run screens
  npm run screens -- --only home
  npm run screens -- --only board --only edge-long-board

Page types
  ${named(PAGE_TYPES)}

Pages of invented sites, which are built for the pictures alone (tests/support/invented)
  ${named(INVENTED_PAGES)}

Options
  --only <name>   one of these pages; may be given more than once
  --help          this text

Writes screens/<name>-<width>-<theme>.png and screens/index.html.
Exit code 0 done, 1 no browser or no built site, 2 wrong use.`;

export type ScreensOptions =
  | { readonly kind: 'take'; readonly pages: readonly PageType[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Which pages to take, from the words behind the command; or what is wrong with them. */
export function screensOptions(args: readonly string[]): ScreensOptions {
  const all = [...PAGE_TYPES, ...INVENTED_PAGES];
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { only: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
    });
    const { only = all.map(({ name }) => name), help } = values;
    const unknown = only.filter((name) => !all.some((page) => page.name === name));
    if (help) return { kind: 'help' };
    if (unknown.length > 0) return { kind: 'wrong', message: `Unknown page: ${unknown.join(', ')}.` };
    return { kind: 'take', pages: all.filter(({ name }) => only.includes(name)) };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}
