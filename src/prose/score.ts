import { z } from 'zod';
import { askedNumber } from './asked-number.ts';
import { askedRow } from './asked-row.ts';
import { boardProp, categoryProp, dateProp, modelProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem } from './rendition.ts';

/** `<Score model="gpt-image-2" board="text-to-image" date="2026-04-22" />` prints 1512. */
export const score = proseComponent({
  name: 'Score',
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
      return isProblem(row) ? row : { value: row.entry.score, unit: 'score' };
    }),
});
