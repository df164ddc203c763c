import { z } from 'zod';
import { isoDateSchema, preciseDateFields, precisionFits, PRECISION_MESSAGE } from './date.ts';
import { idSchema } from './id.ts';
import { localizedTextSchema } from './localized.ts';
import { sourcesSchema } from './source.ts';

/** What a board calls a model, and which variant of it that name stands for. */
export const listingSchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .describe('The exact name on the board, every space and bracket as it stands there.'),
    variant: z
      .string()
      .min(1)
      .optional()
      .describe(
        'The variant of the model the name stands for: medium, 2K, web search. Leave out for the plain model.',
      ),
    boards: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe('The boards that use the name; leave out for all of them.'),
    from: isoDateSchema
      .optional()
      .describe('First day the name means this; only for a name that was used again.'),
    until: isoDateSchema
      .optional()
      .describe('Last day the name means this; only for a name that was used again.'),
  })
  .refine(({ from = '', until = '9999-12-31' }) => from <= until, {
    error: 'expected a day on or after from',
    path: ['until'],
  });
export type Listing = z.infer<typeof listingSchema>;

const datedFact = z
  .strictObject({
    ...preciseDateFields,
    note: localizedTextSchema.optional().describe('One or two sentences for the timeline, in our own words.'),
    sources: sourcesSchema,
  })
  .refine(precisionFits, { error: PRECISION_MESSAGE, path: ['date'] });

const priceSchema = z.strictObject({
  amount: z.number().nonnegative().describe('The price as a number.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('The currency, three capital letters (ISO 4217).'),
  per: z
    .enum(['picture', 'megapixel', 'million output tokens', 'million input tokens'])
    .describe('What one pays for.'),
  detail: z.string().min(1).optional().describe('Size, quality or plan the price is for: high, 1024x1024.'),
  from: isoDateSchema.optional().describe('First day of this price, where known.'),
  sources: sourcesSchema,
});

const preciseDate = z
  .strictObject(preciseDateFields)
  .refine(precisionFits, { error: PRECISION_MESSAGE, path: ['date'] });

/** The end of a model at one provider: announced on one day, in force on another. */
export const lifecycleSchema = z
  .strictObject({
    provider: z.string().min(1).describe('Where the model ends: OpenAI API, Gemini API, Azure.'),
    identifier: z
      .string()
      .min(1)
      .optional()
      .describe('The id the provider sells it under, where only that id ends.'),
    announced: preciseDate
      .optional()
      .describe('When the end was announced: from here on the model is deprecated.'),
    effective: preciseDate
      .optional()
      .describe('When requests stop working: from here on the model is retired.'),
    certainty: z
      .enum(['fixed', 'earliest'])
      .describe('Whether the effective date is fixed, or the earliest possible one.'),
    replacement: z.array(idSchema).optional().describe('Models the provider names in its place.'),
    disputed: localizedTextSchema.optional().describe('What sources disagree on, in one sentence.'),
    note: localizedTextSchema.optional().describe('One or two sentences for the timeline, in our own words.'),
    sources: sourcesSchema,
  })
  .refine((life) => life.announced !== undefined || life.effective !== undefined, {
    error: 'expected announced, effective or both',
    path: ['effective'],
  });
export type Lifecycle = z.infer<typeof lifecycleSchema>;

/** A model: one file under content/models. */
export const modelSchema = z.strictObject({
  id: idSchema.describe(
    'The name of this file without .json: the name in lower case, every other run one hyphen.',
  ),
  name: z.string().min(1).describe('The maker’s own display name, dots and all: GPT Image 1.5.'),
  organization: idSchema.describe('The id of the organization that makes it.'),
  family: z.string().min(1).describe('The line of models it belongs to: GPT Image.'),
  predecessor: idSchema.optional().describe('The id of the model it follows in its line.'),
  modality: z.enum(['image', 'text']).describe('What it makes.'),
  scaffold: z
    .literal(true)
    .optional()
    .describe('Made by import from a board name alone; take it away once a person has read the record.'),
  openWeights: z
    .strictObject({
      open: z.boolean().describe('Whether the weights can be downloaded.'),
      sources: sourcesSchema,
    })
    .optional()
    .describe('Whether its weights are open.'),
  listings: z.array(listingSchema).describe('What boards call it; empty for a model on no board.'),
  released: datedFact.optional().describe('When the public could first use it under its own name.'),
  prices: z.array(priceSchema).optional().describe('List prices.'),
  lifecycle: z.array(lifecycleSchema).optional().describe('Its end at each provider.'),
});
export type Model = z.infer<typeof modelSchema>;
