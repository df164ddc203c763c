import { z } from 'zod';
import { standingsRows, standingsTable } from './standings-table.ts';
import { askedStandings } from './asked-standings.ts';
import { boardProp, categoryProp, dateProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem } from './rendition.ts';

const props = z
  .strictObject({
    board: boardProp,
    date: dateProp,
    category: categoryProp,
    top: z
      .int('expected a whole number')
      .min(1, 'expected 1 to 20')
      .max(20, 'expected 1 to 20')
      .optional()
      .describe('How many rows from the first: {1} to {20}; {5} when left out.'),
    models: z
      .string()
      .regex(
        /^[a-z0-9-]+(, ?[a-z0-9-]+)*$/,
        'expected ids of models with commas between them, such as gpt-image-2, nano-banana-2',
      )
      .optional()
      .describe('Ids of models with commas between them, to show their best rows alone, instead of top.'),
  })
  .refine(({ top, models }) => top === undefined || models === undefined, {
    error: 'top and models exclude each other',
    path: ['models'],
  });

/** `<Standings board="text-to-image" date="2026-04-22" top={5} />` shows the first five rows as a table. */
export const standings = proseComponent({
  name: 'Standings',
  place: 'block',
  props,
  rendition: ({ board, date, category = 'overall', top, models }, { catalog, language }) => {
    const found = askedStandings(catalog, { board, category, date });
    if (isProblem(found)) return found;
    const rows = standingsRows(catalog, found, { top, models: models?.split(/, ?/) });
    return isProblem(rows) ? rows : standingsTable(found, rows, { catalog, language });
  },
});
