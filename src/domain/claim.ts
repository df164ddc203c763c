import { z } from 'zod';
import { CLAIM_METRICS } from './claim-metric.ts';
import { claimPredictionSchema } from './claim-prediction.ts';
import { claimStatementSchema } from './claim-statement.ts';
import {
  claimComparatorSchema,
  claimPlacesSchema,
  claimRecordSchema,
  claimSubjectSchema,
} from './claim-subject.ts';
import { claimTrouble } from './claim-trouble.ts';
import { isoDateSchema } from './date.ts';
import { categoryIdSchema, idSchema } from './id.ts';
import { localizedTextSchema } from './localized.ts';

const fields = z.strictObject({
  id: idSchema.describe('The name of this file without .json.'),
  metric: z
    .enum(CLAIM_METRICS)
    .describe('What is put to a number: gain is over a predecessor, gap over anyone else.'),
  subject: claimSubjectSchema.describe('Whom or what the claim is about.'),
  comparator: claimComparatorSchema.optional().describe('Whom the subject is measured against.'),
  board: idSchema
    .optional()
    .describe('The id of the board it speaks of; leave out for a board that has no record here.'),
  categories: z
    .array(categoryIdSchema)
    .min(1)
    .optional()
    .describe('The categories of the board it speaks of; leave out for overall.'),
  places: claimPlacesSchema
    .optional()
    .describe(
      'For “four of the places two to five are theirs” (a count), or the points between two places (a gap).',
    ),
  record: claimRecordSchema.optional().describe('For a record: what is the largest, smallest or first.'),
  unit: localizedTextSchema
    .optional()
    .describe('What the number counts: US dollars a picture. For money, count and time alone.'),
  tolerance: z
    .number()
    .nonnegative()
    .optional()
    .describe('How far off still counts as right, where the rule of the metric is wrong.'),
  day: isoDateSchema
    .optional()
    .describe(
      'The day it speaks of, where that is not the day on which it was said: a launch told of later.',
    ),
  snapshot: z
    .string()
    .regex(/^[a-z0-9-]+(\/(page|dataset|catalog))?\/\d{4}-\d{2}-\d{2}$/, {
      error: 'expected board/date or board/edition/date, such as text-to-image/2026-04-22',
      abort: true,
    })
    .optional()
    .describe('The snapshot the claim itself names; leave out where it names none.'),
  prediction: claimPredictionSchema
    .optional()
    .describe('For a prediction: for when it was made and what became of it.'),
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

export type Claim = z.infer<typeof fields>;

/**
 * What somebody said that can be checked: one file under content/claims.
 * Verdicts are computed, never written here, but that of a prediction.
 */
export const claimSchema = fields.superRefine((claim, context) => {
  for (const { path, message } of claimTrouble(claim)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});
