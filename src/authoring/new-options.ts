import { parseArgs } from 'node:util';
import type { IsoDate } from '../domain/date.ts';
import { ARTICLE_KINDS } from '../domain/event-kind.ts';
import { idSchema } from '../domain/id.ts';
import { isReservedId } from '../domain/rules/reserved-id.ts';
import type { NewArticle } from './article-skeleton.ts';

type Asked =
  | { readonly kind: 'new'; readonly article: NewArticle }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const NEW_HELP = `Writes the beginning of a new record, which check accepts and you fill in.

Usage
  npm run new -- article <id> [options]

Examples
  npm run new -- article nano-banana-3-launch
  npm run new -- article nano-banana-3-launch --title "Nano Banana 3 is here" --kind launch

Options
  --title <text>   the headline; else the words of the id
  --kind <kind>    ${ARTICLE_KINDS.join(', ')}; else analysis
  --help           this text

The id is the name of the article’s folder and of its address: lowercase words joined by hyphens.
A file that is there is never overwritten. Models and organizations are begun by npm run import; a claim by copying one
of content/claims, as CONTRIBUTING.md says.

Exit code
  0  written
  1  there is such a record already; nothing was written
  2  the command was used wrongly

Environment
  AS_OF=2026-11-24   the day to take as today; else the current UTC date`;

/** The arguments of the command line as the record asked for, or what is wrong with them. */
export function newOptions(args: readonly string[], asOf: IsoDate): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        kind: { type: 'string', default: 'analysis' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const [record = '', id = '', ...more] = positionals;
    if (record !== 'article') return wrong(`found "${record}", expected article`);
    const fault = faultOf(id, more);
    if (fault !== undefined) return wrong(fault);
    const kind = ARTICLE_KINDS.find((known) => known === values.kind);
    if (kind === undefined)
      return wrong(`--kind: found "${values.kind}", expected one of ${ARTICLE_KINDS.join(', ')}`);
    const title = values.title ?? titleOf(id);
    if (title.trim() === '' || title.length > 120)
      return wrong(`--title: found ${title.length} characters, expected 1 to 120`);
    return { kind: 'new', article: { id, title, kind, published: asOf } };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function faultOf(id: string, more: readonly string[]): string | undefined {
  const judged = idSchema.safeParse(id);
  if (id === '') return 'no id given';
  if (!judged.success) return `found "${id}", ${judged.error.issues[0]?.message ?? 'expected an id'}`;
  if (isReservedId(id)) return `"${id}" is a word the site’s addresses use; choose another id`;
  return more.length > 0
    ? `found "${more.join(' ')}" after the id; put a title after --title, in quotes`
    : undefined;
}

/** `nano-banana-3` is `Nano banana 3`. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wrong(message: string): Asked {
  return { kind: 'wrong', message };
}
