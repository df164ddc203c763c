import { z } from 'zod';
import { askedNumber } from './asked-number.ts';
import { askedRow } from './asked-row.ts';
import { boardProp, categoryProp, dateProp, modelProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem } from './rendition.ts';

/**
 * `<Rank model="dall-e-3" date="2025-01-05" />` prints 5th: the place of the model’s best row in the board’s own order.
 * Ranks as boards print them are shared and cut off; a place is neither, also in a snapshot that holds the top alone.
 */
export const rank = proseComponent({
  name: 'Rank',
  place: 'sentence',
  props: z.strictObject({
    model: modelProp,
    board: boardProp.default('text-to-image'),
    date: dateProp,
    category: categoryProp,
  }),
  rendition: ({ model, ...asked }, context) =>
    askedNumber(asked, context, (standings) => {
      const row = askedRow(context.catalog, standings, model);
      return isProblem(row) ? row : { value: row.place, unit: 'place' };
    }),
});
