import { z } from 'zod';
import { gapPoints } from '../domain/gap-points.ts';
import { askedNumber } from './asked-number.ts';
import { askedRow } from './asked-row.ts';
import { predecessorOf } from './predecessor.ts';
import { boardProp, categoryProp, dateProp, modelProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem } from './rendition.ts';

/** `<Gain model="gpt-image-2" category="text_rendering" date="2026-06-25" />` prints +178 points. */
export const gain = proseComponent({
  name: 'Gain',
  place: 'sentence',
  props: z.strictObject({
    model: modelProp,
    predecessor: modelProp
      .optional()
      .describe(
        'The id of the model it is measured against; leave out for the predecessor its record names.',
      ),
    board: boardProp.default('text-to-image'),
    category: categoryProp,
    date: dateProp,
  }),
  rendition: ({ model, predecessor: named, ...asked }, context) => {
    const { catalog } = context;
    const pair = predecessorOf(catalog, { model, predecessor: named });
    if (isProblem(pair)) return pair;
    return askedNumber(asked, context, (standings) => {
      const row = askedRow(catalog, standings, model);
      if (isProblem(row)) return row;
      const before = askedRow(catalog, standings, pair.predecessor);
      if (isProblem(before)) return before;
      return { value: gapPoints(row, before), unit: 'points', signed: true };
    });
  },
});
