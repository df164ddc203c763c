import { askedRowNumber, rowProps } from './asked-row-number.ts';
import { proseComponent } from './prose-component.ts';

/**
 * `<Rank model="dall-e-3" date="2025-01-05" />` prints 5th: the place of the model’s best row in the board’s own order.
 * Ranks as boards print them are shared and cut off; a place is neither, also in a snapshot that holds the top alone.
 */
export const rank = proseComponent({
  name: 'Rank',
  place: 'sentence',
  props: rowProps,
  rendition: (asked, context) =>
    askedRowNumber(asked, context, ({ place }) => ({ value: place, unit: 'place' })),
});
