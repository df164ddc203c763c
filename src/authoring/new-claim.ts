import { canonicalRecord } from '../domain/canonical.ts';
import { claimSchema } from '../domain/claim.ts';
import { CLAIM_METRICS } from '../domain/claim-metric.ts';
import type { ClaimComparator, ClaimSubject } from '../domain/claim-subject.ts';
import { didYouMean } from '../domain/nearest.ts';
import { claimSkeleton } from './claim-skeleton.ts';
import { wrong, type Asked, type Begun, type KnownIds } from './new-asked.ts';

/** The options of a new claim, as the command line has them; named as the fields they fill. */
export interface ClaimOptions {
  readonly metric?: string;
  readonly subject?: string;
  readonly comparator?: string;
  readonly board?: string;
}

/** The claim asked for, or what is wrong with its options; what a metric needs, the schema of claims says. */
export function newClaim({ id, asOf, known }: Begun, options: ClaimOptions): Asked {
  const metric = CLAIM_METRICS.find((each) => each === options.metric);
  if (metric === undefined) return refused('metric', options.metric, oneOf(CLAIM_METRICS));
  const subject = subjectOf(options.subject, known);
  if (subject === undefined) return refused('subject', options.subject, subjects(options.subject, known));
  const comparator = comparatorOf(options.comparator, known);
  if (options.comparator !== undefined && comparator === undefined)
    return refused('comparator', options.comparator, comparators(known));
  const { board } = options;
  if (board !== undefined && !known.boards.includes(board))
    return refused('board', board, oneOf(known.boards));
  const record = claimSkeleton({ id, metric, subject, comparator, board, added: asOf });
  const [fault] = claimSchema.safeParse(record).error?.issues ?? [];
  if (fault) return wrong(`--${String(fault.path[0])}: ${fault.message}`);
  const file = `content/claims/${id}.json`;
  return { kind: 'new', place: file, file, text: canonicalRecord('claim', record), page: `/claims/${id}/` };
}

function subjectOf(asked = '', { models, organizations }: KnownIds): ClaimSubject | undefined {
  if (asked === 'board') return { kind: 'board' };
  if (models.includes(asked)) return { kind: 'model', model: asked };
  return organizations.includes(asked) ? { kind: 'organization', organization: asked } : undefined;
}

const OTHERS = ['next-model', 'next-organization'] as const;

function comparatorOf(asked = '', { models }: KnownIds): ClaimComparator | undefined {
  const other = OTHERS.find((each) => each === asked);
  if (other) return { kind: other };
  return models.includes(asked) ? { kind: 'model', model: asked } : undefined;
}

/** What an option takes: in words, and each for itself. */
interface Taken {
  readonly expected: string;
  readonly known: readonly string[];
}

function oneOf(known: readonly string[]): Taken {
  return { expected: `one of ${known.join(', ')}`, known };
}

function subjects(found = '', { models, organizations, boards }: KnownIds): Taken {
  const theBoard = boards.includes(found) ? `--subject board --board ${found}` : '"board"';
  return {
    expected: `the id of a model or an organization, or for the board itself ${theBoard}`,
    known: [...models, ...organizations],
  };
}

function comparators({ models }: KnownIds): Taken {
  return {
    expected: `the id of a model, ${OTHERS.join(' or ')}`,
    known: [...models, ...OTHERS],
  };
}

function refused(option: keyof ClaimOptions, found: string | undefined, { expected, known }: Taken): Asked {
  if (found === undefined) return wrong(`--${option}: is missing; expected ${expected}`);
  const hint = didYouMean(found, known);
  return wrong(`--${option}: found "${found}", expected ${expected}${hint === '' ? '' : `; ${hint}`}`);
}
