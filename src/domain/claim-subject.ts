import { z } from 'zod';
import { idSchema } from './id.ts';

/** Whom or what a claim is about. Of a model or an organization the best row on the board is meant. */
export const claimSubjectSchema = z.discriminatedUnion('kind', [
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
export type ClaimSubject = z.infer<typeof claimSubjectSchema>;

/** Whom the subject of a claim is measured against. */
export const claimComparatorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('model').describe('A named model.'),
    model: idSchema.describe('The id of the model.'),
  }),
  z.strictObject({
    kind: z.literal('next-model').describe('The best row of any other model: the runner-up of a leader.'),
  }),
  z.strictObject({
    kind: z.literal('next-organization').describe('The best row of any other organization.'),
  }),
]);
export type ClaimComparator = z.infer<typeof claimComparatorSchema>;

const place = z.number().int().positive();

/** The places of a board that a claim counts in, or measures across. */
export const claimPlacesSchema = z
  .strictObject({
    from: place.describe('The first of the places: 2.'),
    to: place.describe('The last of them: 5.'),
    organizations: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe('For a count: the organizations whose rows among these places are counted.'),
  })
  .refine(({ from, to }) => from <= to, {
    error: 'expected a last place at or after the first',
    path: ['to'],
  });
export type ClaimPlaces = z.infer<typeof claimPlacesSchema>;

/** What of a board a record can be of. */
export const RECORD_QUANTITIES = ['gap', 'score', 'votes', 'jump', 'reign-days'] as const;

/** What makes a claim a record: “the largest gap ever”, “the first above 1500”. */
export const claimRecordSchema = z
  .strictObject({
    of: z
      .enum(RECORD_QUANTITIES)
      .describe(
        'gap (of the leader), score, votes (of a row), jump (a new leader over the one before), reign-days.',
      ),
    extreme: z
      .enum(['largest', 'smallest', 'first-above'])
      .describe('largest or smallest ever; or first-above: the first to pass a threshold.'),
    threshold: z.number().optional().describe('For first-above: the number that was passed.'),
  })
  .superRefine(({ extreme, threshold }, context) => {
    if ((extreme === 'first-above') === (threshold !== undefined)) return;
    const message =
      extreme === 'first-above' ? 'expected the number that was passed' : `a ${extreme} has no threshold`;
    context.addIssue({ code: 'custom', path: ['threshold'], message });
  });
export type ClaimRecord = z.infer<typeof claimRecordSchema>;
