import { parseArgs } from 'node:util';
import type { Catalog } from '../domain/catalog.ts';
import type { Problem } from '../domain/problem.ts';
import { report, REPORT_FORMATS, type Paint, type ReportFormat } from './reporters.ts';

/** What check needs from the world: the content, and somewhere to print. */
export interface CheckEffects {
  readonly load: () => { readonly catalog: Catalog | undefined; readonly problems: readonly Problem[] };
  readonly print: (line: string) => void;
  readonly paint: Paint;
}

export const CHECK_HELP = `Reads everything under content/ and tells every problem in one run.

Usage
  npm run check
  npm run check -- --format json
  npm run check -- --format github

Options
  --format <format>  text (for people, the default), json (for programs), github (annotations on a pull request)
  --help             this text

Exit code
  0  nothing to mend (warnings may be told)
  1  at least one error
  2  the command was used wrongly

Environment
  AS_OF=2026-11-24   the day to take as today; else the current UTC date`;

/** Tells the problems of the content; the exit code is 0 clean, 1 problems, 2 wrong use. */
export function check(args: readonly string[], { load, print, paint }: CheckEffects): 0 | 1 | 2 {
  const options = checkOptions(args);
  if (options.kind === 'wrong') {
    print(`${options.message}\n\n${CHECK_HELP}`);
    return 2;
  }
  if (options.kind === 'help') {
    print(CHECK_HELP);
    return 0;
  }
  const { catalog, problems } = load();
  for (const line of report(problems, options.format, paint)) print(line);
  if (options.format === 'text') print(closingLine(catalog, problems, paint));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

type CheckOptions =
  | { readonly kind: 'check'; readonly format: ReportFormat }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

function checkOptions(args: readonly string[]): CheckOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { kind: 'help' };
    const format = REPORT_FORMATS.find((known) => known === values.format);
    if (format) return { kind: 'check', format };
    return {
      kind: 'wrong',
      message: `--format: found "${values.format}", expected ${REPORT_FORMATS.join(', ')}`,
    };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

function closingLine(catalog: Catalog | undefined, problems: readonly Problem[], paint: Paint): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const told = [
    errors > 0 ? counted(errors, 'error') : undefined,
    warnings > 0 ? counted(warnings, 'warning') : undefined,
  ].filter((part) => part !== undefined);
  if (catalog === undefined)
    return paint('red', `${told.join(', ')}. Nothing is built until the errors are mended.`);
  const held = [
    counted(catalog.organizations.size, 'organization'),
    counted(catalog.models.size, 'model'),
    counted(catalog.boards.size, 'board'),
    counted(catalog.snapshots.length, 'snapshot'),
    counted(catalog.claims.size, 'claim'),
    counted(catalog.articles.size, 'article'),
  ].join(', ');
  return paint('green', `Clean: ${held}${told.length > 0 ? `; ${told.join(', ')}` : ''}.`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
