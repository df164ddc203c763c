import { isoDateSchema } from '../domain/date.ts';
import { categoryIdSchema, idSchema } from '../domain/id.ts';

/** Attributes that several components share, each described once. */
export const boardProp = idSchema.describe('The id of the board: text-to-image.');
export const modelProp = idSchema.describe('The id of the model: gpt-image-2.');
export const dateProp = isoDateSchema
  .optional()
  .describe(
    'The date of a snapshot that is held; leave out for the newest, which then changes with every import.',
  );
export const categoryProp = categoryIdSchema
  .optional()
  .describe('The category of the board: text_rendering; leave out for overall.');
export const sourceProp = idSchema.describe('The id of one of the sources in the front matter: officechai.');
