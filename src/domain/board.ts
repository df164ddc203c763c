import { z } from 'zod';
import { isoDateSchema, preciseDateFields, precisionFits, PRECISION_MESSAGE } from './date.ts';
import { categoryIdSchema, idSchema } from './id.ts';
import { localizedTextSchema } from './localized.ts';
import { sourcesSchema } from './source.ts';

/** Where a board was published: its page, its data set, or the source file of older pages. */
export const editionSchema = z.enum(['page', 'dataset', 'catalog']);
export type Edition = z.infer<typeof editionSchema>;

const methodChangeSchema = z
  .strictObject({
    id: idSchema.describe('A short id for the permalink.'),
    ...preciseDateFields,
    title: localizedTextSchema.describe('What changed, in a few words.'),
    note: localizedTextSchema.optional().describe('One or two sentences in our own words.'),
    sources: sourcesSchema,
  })
  .refine(precisionFits, { error: PRECISION_MESSAGE, path: ['date'] });
export type MethodChange = z.infer<typeof methodChangeSchema>;

/** A leaderboard: one file under content/boards. */
export const boardSchema = z.strictObject({
  id: idSchema.describe('The name of this file without .json.'),
  name: localizedTextSchema.describe('The name of the board.'),
  order: z.number().int().describe('Its place among the boards; the smallest comes first.'),
  modality: z.enum(['image', 'text']).describe('What is judged on it.'),
  operator: idSchema.describe('The id of the organization that runs it.'),
  address: z.url({ protocol: /^https$/ }).describe('The board’s own page.'),
  scale: z
    .strictObject({
      kind: z.literal('bradley-terry').describe('How scores are made.'),
      pointsPerFactorOfTen: z.literal(400).describe('How many points make the odds ten to one: 400.'),
    })
    .describe('What a point means.'),
  categories: z
    .array(
      z.strictObject({
        id: categoryIdSchema.describe('The id the board uses: text_rendering.'),
        name: localizedTextSchema.describe('The name on the site.'),
      }),
    )
    .min(1)
    .describe('Its categories in the order of display; the first is overall.'),
  mainEditions: z
    .array(
      z.strictObject({
        editions: z.array(editionSchema).min(1).describe('The editions whose snapshots are the main ones.'),
        from: isoDateSchema.optional().describe('From this day on; leave out for: from the beginning.'),
        until: isoDateSchema.optional().describe('Up to and with this day; leave out for: still.'),
      }),
    )
    .min(1)
    .describe('Which editions lead, lead changes, reigns and records are computed from, and when.'),
  methodChanges: z.array(methodChangeSchema).describe('When the board changed how it counts.'),
  attribution: z
    .strictObject({
      text: z.string().min(1).describe('The credit to print wherever the data is shown.'),
      shortText: z
        .string()
        .min(1)
        .optional()
        .describe('The same where there is little room, as in a picture; the text where left out.'),
      licence: z.string().min(1).describe('The licence of the data, such as CC BY 4.0.'),
      address: z.url({ protocol: /^https$/ }).describe('Where the data is published.'),
    })
    .describe('Whom to credit for the data.'),
});
export type Board = z.infer<typeof boardSchema>;
