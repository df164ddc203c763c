import { z } from 'zod';
import { preciseDateFields, precisionFits, PRECISION_MESSAGE } from './date.ts';
import { categoryIdSchema, idSchema } from './id.ts';
import { LANGUAGES, localizedTextSchema } from './localized.ts';
import { repeated } from './rules/repeated.ts';
import { sourcesSchema } from './source.ts';

const preciseDate = z
  .strictObject(preciseDateFields)
  .refine(precisionFits, { error: PRECISION_MESSAGE, path: ['date'] });

/** What a statement puts a quantity at, in the claim’s unit. */
export const quantitySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value').describe('One number.'),
    value: z.number().describe('The number said, with its sign.'),
  }),
  z
    .strictObject({
      kind: z.literal('range').describe('Something between two numbers.'),
      from: z.number().describe('The lower end.'),
      to: z.number().describe('The upper end.'),
    })
    .refine(({ from, to }) => from < to, { error: 'expected an end above the beginning', path: ['to'] }),
  z.strictObject({
    kind: z.literal('at-least').describe('That much or more: 1510+, over 2.5 million.'),
    value: z.number().describe('The least it was said to be.'),
  }),
  z.strictObject({
    kind: z.literal('at-most').describe('That much or less: up to half.'),
    value: z.number().describe('The most it was said to be.'),
  }),
  z.strictObject({
    kind: z
      .literal('same-gap')
      .describe('As much as another gap, without a number: as far as that from that.'),
    model: idSchema.describe('The id of the model that stands above in the other gap.'),
    over: idSchema.describe('The id of the model that stands below in it.'),
  }),
  z.strictObject({
    kind: z.literal('each').describe('A number of its own for each category of the claim.'),
    values: z
      .array(
        z.strictObject({
          category: categoryIdSchema.describe('The category, as the board writes it: text_rendering.'),
          value: z.number().describe('The number said for it, with its sign.'),
        }),
      )
      .min(1)
      .superRefine((values, context) => {
        for (const at of repeated(values.map(({ category }) => category))) {
          context.addIssue({
            code: 'custom',
            path: [at, 'category'],
            message: `the category ${values[at]?.category} has a number already; keep the one that was said, or make it another statement`,
          });
        }
      })
      .describe('The numbers, one a category.'),
  }),
  z
    .strictObject({ kind: z.literal('date').describe('A day, month or year.'), ...preciseDateFields })
    .refine(precisionFits, { error: PRECISION_MESSAGE, path: ['date'] }),
]);
export type Quantity = z.infer<typeof quantitySchema>;

/** One wording of a claim: who said it, when, and at what it puts the quantity. */
export const claimStatementSchema = z
  .strictObject({
    text: localizedTextSchema.describe('What was said.'),
    language: z.enum(LANGUAGES).describe('The language it was said in: en, zh.'),
    wording: z
      .enum(['quoted', 'reported'])
      .describe(
        'quoted: the text in that language is the speaker’s own, word for word; reported: in our words.',
      ),
    by: z
      .strictObject({
        name: z.string().min(1).describe('Who said it, as readers know them: Arena, Sam Altman.'),
        organization: idSchema
          .optional()
          .describe('The id of the organization that speaks, or for which the person speaks.'),
      })
      .describe('Who said it.'),
    made: preciseDate.describe('When it was said.'),
    quantity: quantitySchema
      .optional()
      .describe(
        'The number, range or date said. A lead and a record have none; a gap without one says only that the subject stands above.',
      ),
    sources: sourcesSchema,
  })
  .describe('One wording of the claim.');
export type ClaimStatement = z.infer<typeof claimStatementSchema>;
