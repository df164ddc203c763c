import { z } from 'zod';
import type { Row } from '../domain/publication.ts';
import { askedNumber } from './asked-number.ts';
import { askedRow } from './asked-row.ts';
import type { Taken } from './number.ts';
import { boardProp, categoryProp, dateProp, modelProp } from './props.ts';
import type { ProseContext } from './prose-component.ts';
import { isProblem, type NumberRendition, type RenditionProblem } from './rendition.ts';

/** The attributes of a component that prints a number of one row of a board. */
export const rowProps = z.strictObject({
  model: modelProp,
  board: boardProp.default('text-to-image'),
  date: dateProp,
  category: categoryProp,
});

/** A number of the best row of the model asked for, or why there is none. */
export function askedRowNumber(
  { model, ...asked }: z.output<typeof rowProps>,
  context: ProseContext,
  take: (row: Row) => Taken,
): NumberRendition | RenditionProblem {
  return askedNumber(asked, context, (standings) => {
    const row = askedRow(context.catalog, standings, model);
    return isProblem(row) ? row : take(row);
  });
}
