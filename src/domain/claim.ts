import { z } from 'zod';
import { claimStatementSchema, type ClaimStatement } from './claim-statement.ts';
import { isoDateSchema } from './date.ts';
import { categoryIdSchema, idSchema } from './id.ts';
import { localizedTextSchema } from './localized.ts';
import { repeated } from './rules/repeated.ts';

/** What a claim puts a number to. */
export const CLAIM_METRICS = [
  'score',
  'rank',
  'gap',
  'gain',
  'win-share',
  'field-win-share',
  'lead',
  'record',
  'votes',
  'money',
  'percent',
  'count',
  'date',
  'time',
  'prediction',
] as const;
export type ClaimMetric = (typeof CLAIM_METRICS)[number];

/** Metrics whose numbers mean nothing without a unit in words. */
const WITH_UNIT: readonly ClaimMetric[] = ['money', 'count', 'time'];

const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('model').describe('A model.'),
    model: idSchema.describe('The id of the model.'),
  }),
  z.strictObject({
    kind: z.literal('organization').describe('An organization.'),
    organization: idSchema.describe('The id of the organization.'),
  }),
  z.strictObject({ kind: z.literal('board').describe('The board itself, named in board.') }),
]);

const comparatorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('model').describe('A named model.'),
    model: idSchema.describe('The id of the model.'),
  }),
  z.strictObject({ kind: z.literal('next-model').describe('The best row of another model.') }),
  z.strictObject({ kind: z.literal('next-organization').describe('The best row of another organization.') }),
]);

const fields = z.strictObject({
  id: idSchema.describe('The name of this file without .json.'),
  metric: z
    .enum(CLAIM_METRICS)
    .describe('What is put to a number: gain is over a predecessor, gap over anyone else.'),
  subject: subjectSchema.describe('Whom or what the claim is about.'),
  comparator: comparatorSchema.optional().describe('Whom the subject is measured against.'),
  board: idSchema.optional().describe('The id of the board it speaks of.'),
  categories: z
    .array(categoryIdSchema)
    .min(1)
    .optional()
    .describe('The categories of the board it speaks of; leave out for overall.'),
  unit: localizedTextSchema
    .optional()
    .describe('What the number counts: US dollars a picture. For money, count and time alone.'),
  tolerance: z
    .number()
    .nonnegative()
    .optional()
    .describe('How far off still counts as right, where 1 point is wrong.'),
  snapshot: z
    .string()
    .regex(
      /^[a-z0-9-]+(\/(page|dataset|catalog))?\/\d{4}-\d{2}-\d{2}$/,
      'expected board/date or board/edition/date, such as text-to-image/2026-04-22',
    )
    .optional()
    .describe('The snapshot the claim itself names; leave out where it names none.'),
  note: localizedTextSchema
    .optional()
    .describe('What a reader should know of it, such as where sources disagree.'),
  added: isoDateSchema
    .optional()
    .describe('The day this record was added; left out in the records the site began with.'),
  statements: z
    .array(claimStatementSchema)
    .min(1)
    .describe('Who said it, when and in which words; several where sources state one claim differently.'),
});

/** What somebody said that can be checked: one file under content/claims. Verdicts are computed, never written here. */
export const claimSchema = fields.superRefine((claim, context) => {
  const refuse = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const { metric, subject, comparator, board, categories, unit, statements } = claim;
  const withUnit = WITH_UNIT.includes(metric);
  if (withUnit !== (unit !== undefined)) {
    refuse(
      ['unit'],
      withUnit ? `expected a unit: the metric is ${metric}` : `the metric ${metric} says its unit`,
    );
  }
  if (board === undefined && (categories !== undefined || subject.kind === 'board')) {
    refuse(['board'], 'expected the board that the claim speaks of');
  }
  if (
    metric === 'gain' &&
    (board === undefined || subject.kind !== 'model' || comparator?.kind !== 'model')
  ) {
    refuse(['metric'], 'a gain is of a model over a named model on a board');
  }
  for (const at of repeated(categories ?? [])) {
    refuse(['categories', at], `the category ${categories?.[at]} stands in the list already; name it once`);
  }
  if (subject.kind === 'model' && comparator?.kind === 'model' && subject.model === comparator.model) {
    refuse(
      ['comparator', 'model'],
      `${subject.model} cannot be measured against itself; name the other model, or leave comparator out`,
    );
  }
  statements.forEach((statement, at) => {
    for (const { path, message } of statementTrouble(claim, statement)) {
      refuse(['statements', at, ...path], message);
    }
  });
});
export type Claim = z.infer<typeof claimSchema>;

type Trouble = { readonly path: readonly PropertyKey[]; readonly message: string };

function statementTrouble(
  { metric, categories = ['overall'] }: Pick<Claim, 'metric' | 'categories'>,
  { text, language, quantity }: ClaimStatement,
): Trouble[] {
  const wordless = text[language] === undefined;
  const dated = quantity?.kind === 'date';
  return [
    ...(wordless
      ? [{ path: ['text'], message: `expected the text in the language it was said in, ${language}` }]
      : []),
    ...(quantity === undefined && metric !== 'prediction'
      ? [
          {
            path: ['quantity'],
            message: 'expected the number that was said; only a prediction may be without',
          },
        ]
      : []),
    ...(dated !== (metric === 'date') && quantity !== undefined && metric !== 'prediction'
      ? [
          {
            path: ['quantity'],
            message: `expected a ${metric === 'date' ? 'date' : 'number'}: the metric is ${metric}`,
          },
        ]
      : []),
    ...(quantity?.kind === 'each'
      ? quantity.values.flatMap(({ category }, at) =>
          categories.includes(category)
            ? []
            : [
                {
                  path: ['quantity', 'values', at, 'category'],
                  message: `expected one of the claim’s categories: ${categories.join(', ')}`,
                },
              ],
        )
      : []),
  ];
}
