import { z } from 'zod';
import { isoDateSchema } from './date.ts';

const httpsAddress = z.url({
  protocol: /^https$/,
  error: 'expected a full address that begins with https://',
});

/** How near a source is to the fact: the maker itself, the board, or somebody who reports. */
export const sourceTierSchema = z
  .enum(['primary', 'board', 'secondary'])
  .describe(
    'How near the source is: primary (the maker itself), board (a leaderboard), secondary (somebody who reports).',
  );

/** A source that backs a fact of a record. */
export const sourceSchema = z.strictObject({
  address: httpsAddress.describe('Where the source can be read, beginning with https://.'),
  path: z.string().min(1).optional().describe('Where in it: a file in a repository, a section of a page.'),
  title: z.string().min(1).optional().describe('The title of the page, where it has one.'),
  publisher: z.string().min(1).optional().describe('Who published it.'),
  archived: httpsAddress.optional().describe('An archived copy, where there is one.'),
  date: isoDateSchema.optional().describe('When it was published.'),
  accessed: isoDateSchema.optional().describe('When it was read.'),
  tier: sourceTierSchema,
});
export type Source = z.infer<typeof sourceSchema>;

/** At least one source: no fact stands without. */
export const sourcesSchema = z
  .array(sourceSchema)
  .min(1, 'expected at least one source; a date or price without a source is not published')
  .describe('Where this can be read; at least one.');
