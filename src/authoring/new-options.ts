import { parseArgs } from 'node:util';
import { idSchema } from '../domain/id.ts';
import { isReservedId } from '../domain/rules/reserved-id.ts';
import { newArticle } from './new-article.ts';
import { wrong, type Asked, type Begun } from './new-asked.ts';
import { newClaim } from './new-claim.ts';

const OPTIONS = {
  article: ['title', 'kind'],
  claim: ['metric', 'subject', 'comparator', 'board'],
} as const;

/** The arguments of the command line as the record asked for, or what is wrong with them. */
export function newOptions(args: readonly string[], world: Omit<Begun, 'id'>): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        kind: { type: 'string' },
        metric: { type: 'string' },
        subject: { type: 'string' },
        comparator: { type: 'string' },
        board: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { help, ...options } = values;
    if (help) return { kind: 'help' };
    const [record = '', id = '', ...more] = positionals;
    if (record !== 'article' && record !== 'claim')
      return wrong(`found "${record}", expected article or claim`);
    const fault = faultOf(id, more) ?? foreignOption(record, Object.keys(options));
    if (fault !== undefined) return wrong(fault);
    const begun = { ...world, id };
    return record === 'article' ? newArticle(begun, options) : newClaim(begun, options);
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

function foreignOption(record: keyof typeof OPTIONS, given: readonly string[]): string | undefined {
  const own: readonly string[] = OPTIONS[record];
  const foreign = given.find((option) => !own.includes(option));
  return (
    foreign && `--${foreign}: no option of ${record}; it has ${own.map((each) => `--${each}`).join(', ')}`
  );
}
