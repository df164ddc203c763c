import { z } from 'zod';
import { editionSchema } from './board.ts';
import { isoDateSchema } from './date.ts';
import { categoryIdSchema, idSchema } from './id.ts';

const score = z.number().describe('The score as the source gives it, not rounded.');

/** One row of a board as it was published. Missing values are left out, never 0. */
export const entrySchema = z.strictObject({
  name: z.string().min(1).describe('The name on the board, every space and bracket as it stands there.'),
  score,
  lower: z
    .number()
    .optional()
    .describe('Lower bound of the 95 % interval; where the source gives a half-width, score minus it.'),
  upper: z
    .number()
    .optional()
    .describe('Upper bound of the 95 % interval; where the source gives a half-width, score plus it.'),
  votes: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe('Votes counted for the row; may fall from one day to the next.'),
  rank: z.number().int().positive().optional().describe('The rank the board prints; may be shared.'),
  rankRange: z
    .tuple([z.number().int().positive(), z.number().int().positive()])
    .optional()
    .describe('The places the row could hold given the intervals, best first.'),
  preliminary: z.boolean().optional().describe('Whether the board marks the score as preliminary.'),
});
export type Entry = z.infer<typeof entrySchema>;

/** How much of a board a snapshot holds: all of it, or the top rows. */
export const coverageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('full') }),
  z.strictObject({
    kind: z.literal('top'),
    of: z.number().int().positive().optional().describe('How many rows the board had, where known.'),
  }),
]);
export type Coverage = z.infer<typeof coverageSchema>;

/** Where the numbers were published, and by which copy they came to us. */
export const snapshotSourceSchema = z.strictObject({
  address: z.url({ protocol: /^https$/ }).describe('Where the board or its data was published.'),
  licence: z.string().min(1).optional().describe('The licence of the data there, where stated.'),
  via: z.string().min(1).optional().describe('The copy it came by, as owner/repository.'),
  viaLicence: z.string().min(1).optional().describe('The licence of that copy, where stated.'),
  file: z.string().min(1).optional().describe('The file in that copy.'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/)
    .optional()
    .describe('The commit of that copy.'),
  capturedAt: z.iso.datetime({ offset: true }).optional().describe('When the copy was taken.'),
  transcribed: z.literal(true).optional().describe('Typed over from the source, not copied byte for byte.'),
});
export type SnapshotSource = z.infer<typeof snapshotSourceSchema>;

export const snapshotCategorySchema = z.strictObject({
  category: categoryIdSchema.describe('A category id of the board.'),
  source: snapshotSourceSchema,
  coverage: coverageSchema,
  entries: z.array(entrySchema).min(1).describe('The rows in the board’s own order.'),
});
export type SnapshotCategory = z.infer<typeof snapshotCategorySchema>;

/** What a board published once, in one edition: one file under content/snapshots/<board>/<edition>/. */
export const snapshotSchema = z.strictObject({
  board: idSchema.describe('The id of the board: the first folder of the path.'),
  edition: editionSchema.describe('Where it was published: the second folder of the path.'),
  date: isoDateSchema.describe('The day: the name of this file without .json.'),
  dateKind: z
    .enum(['published', 'captured'])
    .describe('Whether the day is the board’s own publish date or the day somebody copied the page.'),
  lastUpdated: isoDateSchema
    .optional()
    .describe('The board’s own "last updated", where it gives one: the vote cut-off.'),
  added: isoDateSchema
    .optional()
    .describe('The day this file was first published on the site; import writes it.'),
  replaces: z
    .strictObject({
      file: z
        .string()
        .min(1)
        .describe(
          'The file of the snapshot that this one corrects, as edition/date.json; a second correction names the first.',
        ),
      reason: z.string().min(1).describe('Why, in one sentence.'),
    })
    .optional()
    .describe('For a correction: which snapshot it replaces and why.'),
  categories: z.array(snapshotCategorySchema).min(1).describe('The categories it holds.'),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** The id of a snapshot, as links and articles write it: `text-to-image/page/2026-04-22`. */
export function snapshotId({ board, edition, date }: Pick<Snapshot, 'board' | 'edition' | 'date'>): string {
  return `${board}/${edition}/${date}`;
}

/** The ids by which a link can name a snapshot: with its edition, or without. */
export function linkedSnapshotIds(snapshot: Pick<Snapshot, 'board' | 'edition' | 'date'>): string[] {
  return [snapshotId(snapshot), `${snapshot.board}/${snapshot.date}`];
}
