import fc from 'fast-check';
import { expect, test } from 'vitest';
import { board, catalogOf, claim, model, organization, snapshot } from '../../tests/support/content.ts';
import { aStatement, claimFields } from '../../tests/support/records.ts';
import { claimSchema } from './claim.ts';
import { claimVerdicts, type ClaimVerdict } from './claim-verdict.ts';
import { isMeasured, measuredIn } from './claim-measure.ts';
import { mainPublications } from './main-publications.ts';
import type { RawRecord } from './raw-record.ts';

const MODELS = ['comet', 'nova', 'vega', 'lyra'];
const RECORDS = [organization('openai'), ...MODELS.map((id) => model(id)), board('arena'), board('edit')];

/** A snapshot of four models at these scores, in their order. */
function day(date: string, scores: readonly number[], fields: object = {}): RawRecord {
  const entries = scores.map((score, at) => ({ name: MODELS[at] ?? '', score }));
  return snapshot(
    date,
    entries.sort((a, b) => b.score - a.score),
    fields,
  );
}

const scores = fc.array(
  fc.integer({ min: 80_000, max: 160_000 }).map((cents) => cents / 100),
  {
    minLength: 4,
    maxLength: 4,
  },
);

function measured(
  of: readonly number[],
  metric: 'gap' | 'win-share',
  [subject = '', over = '']: readonly string[],
): number {
  const [publication] = mainPublications(catalogOf([...RECORDS, day('2026-04-22', of)]), 'arena');
  const found =
    publication &&
    measuredIn(publication, 'overall', {
      metric,
      subject: { kind: 'model', model: subject },
      comparator: { kind: 'model', model: over },
    });
  if (!found || !isMeasured(found)) throw new Error('both are listed');
  return found.value;
}

const pairs = fc.shuffledSubarray(MODELS, { minLength: 2, maxLength: 2 });

test('the gap of one over another is that of the other over it, turned round', () => {
  fc.assert(
    fc.property(scores, pairs, (of, pair) => {
      expect(measured(of, 'gap', pair)).toBe(0 - measured(of, 'gap', pair.toReversed()));
    }),
    { seed: 11, numRuns: 40 },
  );
});

test('the win shares of two over each other are a hundred in a hundred', () => {
  fc.assert(
    fc.property(scores, pairs, (of, pair) => {
      expect(measured(of, 'win-share', pair) + measured(of, 'win-share', pair.toReversed())).toBeCloseTo(
        100,
        9,
      );
    }),
    { seed: 12, numRuns: 40 },
  );
});

const over = (id: string, fields: object) =>
  claim(id, { comparator: { kind: 'model', model: 'nova' }, ...fields });
const unnumbered = { comparator: undefined, statements: [silent()] };
const CLAIMS = [
  over('gap', {}),
  over('share', { metric: 'win-share' }),
  over('gap-of-others', {
    subject: { kind: 'model', model: 'vega' },
    comparator: { kind: 'model', model: 'lyra' },
  }),
  over('score', { metric: 'score', comparator: undefined }),
  over('score-of-another', {
    metric: 'score',
    comparator: undefined,
    subject: { kind: 'model', model: 'lyra' },
  }),
  over('first', { metric: 'lead', ...unnumbered }),
  over('record', { metric: 'record', record: { of: 'gap', extreme: 'largest' }, ...unnumbered }),
  over('elsewhere', { board: 'edit' }),
  over('price', { metric: 'money', unit: { en: 'dollars' } }),
];

function silent(): Record<string, unknown> {
  const made = { date: '2026-04-22', precision: 'day' };
  return aStatement(0, { by: { name: 'OpenAI' }, made, quantity: undefined });
}

/** What a reader would see of each claim. */
function seen(records: readonly RawRecord[]): Record<string, string> {
  const verdicts = claimVerdicts(catalogOf(records));
  return Object.fromEntries([...verdicts].map(([id, verdict]) => [id, JSON.stringify(shown(verdict))]));
}

function shown({ verdict, moved, statements }: ClaimVerdict): unknown {
  return [
    verdict,
    moved,
    statements.flatMap(({ parts }) =>
      parts.map((part) =>
        part.kind === 'record'
          ? [
              part.verdict,
              part.then?.own?.value,
              part.then?.standing.holder?.model,
              part.now?.standing.holder?.value,
            ]
          : [
              part.verdict,
              [part.then, part.since, part.now, ...part.path, ...part.others].map((found) => found?.value),
            ],
      ),
    ),
  ];
}

/** Each with the models whose scores it would change on, were that of one of them another; no order changes. */
const DAYS = [
  // Before what was said, and no record.
  { date: '2026-04-10', scores: [1200, 1190, 1150, 1100], moves: {} },
  {
    date: '2026-04-22',
    scores: [1300, 1200, 1150, 1100],
    moves: {
      comet: ['gap', 'record', 'score', 'share'],
      nova: ['gap', 'record', 'share'],
      vega: ['gap-of-others'],
      lyra: ['gap-of-others', 'score-of-another'],
    },
  },
  // Of another edition: it is told beside the main one, and makes no record.
  {
    date: '2026-04-23',
    scores: [1280, 1200, 1150, 1100],
    fields: { edition: 'catalog' },
    moves: {
      comet: ['gap', 'score', 'share'],
      nova: ['gap', 'share'],
      vega: ['gap-of-others'],
      lyra: ['gap-of-others', 'score-of-another'],
    },
  },
  // Now; the record stays that of April.
  {
    date: '2026-05-06',
    scores: [1290, 1200, 1150, 1100],
    moves: {
      comet: ['gap', 'score', 'share'],
      nova: ['gap', 'share'],
      vega: ['gap-of-others'],
      lyra: ['gap-of-others', 'score-of-another'],
    },
  },
  {
    date: '2026-04-22',
    scores: [1310, 1200, 1150, 1100],
    fields: { board: 'edit' },
    moves: { comet: ['elsewhere'], nova: ['elsewhere'] },
  },
];
const FILES = [...RECORDS, ...CLAIMS, ...DAYS.map(({ date, scores, fields }) => day(date, scores, fields))];

test('a verdict does not depend on the order of the files', () => {
  const expected = seen(FILES);
  expect(Object.keys(expected)).toHaveLength(CLAIMS.length);
  fc.assert(
    fc.property(fc.shuffledSubarray(FILES, { minLength: FILES.length }), (shuffled) => {
      expect(seen(shuffled)).toEqual(expected);
    }),
    { seed: 13, numRuns: 30 },
  );
});

const CHANGES = DAYS.flatMap(({ moves, ...held }) =>
  MODELS.map((id) => ({ ...held, id, expected: (moves as Record<string, string[]>)[id] ?? [] })),
);

test.each(CHANGES)(
  'one score that changes, of $id on $date $fields, changes the verdicts that rest on it, and no other',
  ({ date, scores, fields, id, expected }) => {
    const before = day(date, scores, fields);
    const other = scores.map((score, at) => (MODELS[at] === id ? score + 3 : score));
    const changed = FILES.map((file) => (file.file === before.file ? day(date, other, fields) : file));
    const [was, is] = [seen(FILES), seen(changed)];
    expect(Object.keys(was).filter((claim) => was[claim] !== is[claim])).toEqual(expected);
  },
);

test('no claim without a source passes, whatever else it says', () => {
  const statement = fc.record({
    quantity: fc.record({ kind: fc.constant('value'), value: fc.integer() }),
    sources: fc.constantFrom(undefined, [], null),
  });
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), (unsourced) => {
      const statements = unsourced.map((fields) => aStatement(1, fields));
      const mixed = [aStatement(1), ...statements];
      expect(claimSchema.safeParse(claimFields({ statements })).success).toBe(false);
      expect(claimSchema.safeParse(claimFields({ statements: mixed })).success).toBe(false);
    }),
    { seed: 14, numRuns: 40 },
  );
});
