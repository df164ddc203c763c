import { askedRowNumber, rowProps } from './asked-row-number.ts';
import { proseComponent } from './prose-component.ts';

/** `<Score model="gpt-image-2" board="text-to-image" date="2026-04-22" />` prints 1512. */
export const score = proseComponent({
  name: 'Score',
  place: 'sentence',
  props: rowProps,
  rendition: (asked, context) =>
    askedRowNumber(asked, context, ({ entry }) => ({ value: entry.score, unit: 'score' })),
});
