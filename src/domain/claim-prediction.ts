import { z } from 'zod';
import { isoDateSchema, lastDayOf, preciseDateFields, precisionFits, PRECISION_MESSAGE } from './date.ts';
import { localizedTextSchema } from './localized.ts';
import { sourceSchema } from './source.ts';

/** What can have become of a prediction. */
export const PREDICTION_VERDICTS = ['came-true', 'did-not', 'open'] as const;

/** What became of a prediction: the one verdict that an editor writes. */
export const claimPredictionSchema = z
  .strictObject({
    due: z
      .strictObject(preciseDateFields)
      .refine(precisionFits, { error: PRECISION_MESSAGE, path: ['date'] })
      .optional()
      .describe('For when it was foretold; leave out where no time was named.'),
    verdict: z.enum(PREDICTION_VERDICTS).describe('What became of it: came-true, did-not, open.'),
    judged: isoDateSchema.describe('The day an editor last looked.'),
    outcome: localizedTextSchema.describe('What happened instead, or so far, in one or two sentences.'),
    sources: z
      .array(sourceSchema)
      .min(1)
      .optional()
      .describe('Where that can be read; only an open prediction may be without.'),
  })
  .superRefine(({ verdict, sources, due, judged }, context) => {
    if (verdict !== 'open' && sources === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['sources'],
        message: 'expected at least one source; only an open prediction may be without',
      });
    }
    if (verdict === 'did-not' && due !== undefined && judged <= lastDayOf(due.date)) {
      context.addIssue({
        code: 'custom',
        path: ['judged'],
        message: `expected a day after ${lastDayOf(due.date)}; until then a prediction for it is open`,
      });
    }
  });
export type ClaimPrediction = z.infer<typeof claimPredictionSchema>;
