import { z } from 'zod';
import { isoDateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { sourcesSchema } from './source.ts';

/** Who makes models, or runs a board: one file under content/organizations. */
export const organizationSchema = z.strictObject({
  id: idSchema.describe('The name of this file without .json.'),
  name: z.string().min(1).describe('The name as the organization writes it.'),
  formerNames: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('The former name.'),
        until: isoDateSchema.optional().describe('The last day it was used, where known.'),
        sources: sourcesSchema,
      }),
    )
    .optional()
    .describe('Names it had before.'),
  boardNames: z
    .array(z.string().min(1))
    .optional()
    .describe('How boards write it, where they write it differently: bfl, SpaceXAI.'),
  address: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Its own web address.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected a country as two capital letters (ISO 3166-1), such as US')
    .optional()
    .describe('Where it is at home, two capital letters (ISO 3166-1).'),
});
export type Organization = z.infer<typeof organizationSchema>;
