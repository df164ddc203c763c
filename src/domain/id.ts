import { z } from 'zod';

/** An id: lowercase words and digits joined by single hyphens, the name of the record's file. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected an id: lowercase letters and digits joined by single hyphens, such as gpt-image-2',
  );

/** A category id, which keeps the board's own underscores: `text_rendering`. */
export const categoryIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'expected a category id as the board writes it, such as text_rendering');

/** The id of a name: lower case, every run of other characters one hyphen. `"GPT Image 2.5"` is `gpt-image-2-5`. */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
