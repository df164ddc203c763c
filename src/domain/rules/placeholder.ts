import type { Problem } from '../problem.ts';
import { problemIn, type Parsed, type Rule } from '../record-set.ts';

/** What a new record says before its author has said anything; numbers and days that nobody would say. */
export const PLACEHOLDERS = {
  summary: 'One to three sentences.',
  sourceTitle: 'The title of the page',
  sourcePublisher: 'Who published it',
  sourceAddress: 'https://example.org/',
  said: 'What was said.',
  speaker: 'Who said it',
  unit: 'what the number counts',
  outcome: 'What became of it so far.',
  number: 123456789,
  threshold: 987654321,
  date: '1900',
  due: '9999',
} as const;

/** What to write instead, where that is not as plain as with words. */
const HINTS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [PLACEHOLDERS.number, 'write the number that was said'],
  [
    PLACEHOLDERS.threshold,
    'write the number that was passed; of a largest or smallest, take the threshold away',
  ],
  [PLACEHOLDERS.date, 'write the date, and how precise it is'],
  [PLACEHOLDERS.due, 'write for when it was foretold, or take due away where no time was named'],
]);

const UNSAID: ReadonlySet<unknown> = new Set(Object.values(PLACEHOLDERS));

/** A field of an article or a claim that still says what the command for a new one wrote; a warning, for an author may be at work. */
export const placeholder: Rule = {
  name: 'placeholder',
  problems: ({ articles, claims }) => [
    ...articles.flatMap(({ value, raw }) =>
      value.kind === 'original' ? unsaid({ value: value.meta, raw }) : [],
    ),
    ...claims.flatMap(unsaid),
  ],
};

function unsaid({ value, raw }: Parsed<object>): Problem[] {
  return leaves(value)
    .filter((leaf) => UNSAID.has(leaf.value))
    .map((leaf) =>
      problemIn(raw, {
        code: 'placeholder',
        severity: 'warning',
        path: leaf.path,
        message: `still says ${JSON.stringify(leaf.value)}`,
        hint: HINTS.get(leaf.value) ?? 'write your own',
      }),
    );
}

interface Leaf {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** Everything in a record that holds nothing itself. */
function leaves(value: unknown, path: readonly PropertyKey[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
