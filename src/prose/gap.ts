import { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import type { ScoreGap } from '../domain/score-gap.ts';
import type { Standings } from '../domain/standings.ts';
import { askedGap } from './asked-gap.ts';
import { askedNumber } from './asked-number.ts';
import { boardProp, categoryProp, dateProp, modelProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem, renditionProblem, type RenditionProblem } from './rendition.ts';

const props = z.strictObject({
  board: boardProp,
  model: modelProp.optional().describe('The id of the model that is ahead; leave out for the leader.'),
  to: z
    .union([z.enum(['next-model', 'next-organization']), modelProp])
    .default('next-model')
    .describe('Whom the gap is measured to: next-model, next-organization, or the id of a model.'),
  date: dateProp,
  category: categoryProp,
});

/** `<Gap board="text-to-image" date="2026-04-22" />` prints 242 points. */
export const gap = proseComponent({
  name: 'Gap',
  place: 'sentence',
  props,
  rendition: (asked, context) =>
    askedNumber(asked, context, (standings) => {
      const found = gapAhead(context.catalog, standings, asked);
      return isProblem(found) ? found : { value: found.gapPoints, unit: 'points' };
    }),
});

function gapAhead(
  catalog: Catalog,
  standings: Standings,
  asked: Pick<z.output<typeof props>, 'model' | 'to'>,
): ScoreGap | RenditionProblem {
  const found = askedGap(catalog, standings, asked);
  if (isProblem(found) || found.gapPoints >= 0) return found;
  return renditionProblem(
    `${found.leader.model} stands ${-Math.round(found.gapPoints)} points behind ${found.comparator.model}, not ahead`,
    'name the one that is ahead in model and the other in to',
  );
}
